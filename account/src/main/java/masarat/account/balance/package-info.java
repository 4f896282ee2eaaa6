/**
 * From claims to numbers: who is counted, what each claim binds, which flows there are, and how
 * small and how large each of them can be.
 *
 * <p>In come a study and numbered claims; out comes an {@link masarat.account.Account}. The choices
 * that a text leaves open are made here, always towards the wider interval:
 *
 * <ul>
 *   <li>Counted are claims about the study's actors in a role that fits ({@code
 *       lexicon/account/roles.yaml}). A claim that names no group is not counted where the study
 *       names actors; one about several groups binds that there was somebody.
 *   <li>A claim's state is the first of the study's that it fits. An origin known by its place
 *       alone, or where people are still with their own group, is the default state. A destination
 *       that is not said is the state {@code unknown}. Any other state is a state of its own.
 *   <li>Claims without a day speak of the period. A stock binds the beginning or the end only on
 *       that very day; else it was so at some time of its days.
 *   <li>Alleged claims bind nothing; inferred ones bind that there was somebody; planned ones and
 *       rates bind nothing and belong to no event. A claim and its denial bind nothing, neither
 *       against each other nor otherwise.
 *   <li>Families bind at least as many people as families, or times the household size where the
 *       study states one; cases at least as many people; vehicles that there was somebody.
 *   <li>A share is of those who left where the words say so, or where only the destination is said;
 *       else of the stock at the beginning. It makes a number only where its whole has an upper
 *       end.
 *   <li>People told of in general ("thousands fled") may be told of again in particular ("hundreds
 *       left the city"); sums and stocks do not count them twice.
 *   <li>Nobody leaves a state in a step who was neither there at its beginning nor told to have
 *       come, and whoever came in a step is taken to have stayed to its end unless a report says
 *       otherwise. Beyond that, what no report saw is free.
 *   <li>Claims that contradict each other hold no number until one is dropped.
 * </ul>
 *
 * It refuses to choose between sources.
 */
@NullMarked
package masarat.account.balance;

import org.jspecify.annotations.NullMarked;
