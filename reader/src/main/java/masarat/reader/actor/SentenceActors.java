package masarat.reader.actor;

import java.util.List;
import masarat.reader.mention.Mention.ActorMention;

/**
 * What a sentence says of actors.
 *
 * @param mentions candidates, which may overlap
 * @param institutions those whose state the sentence does not name, without overlaps
 */
public record SentenceActors(List<ActorMention> mentions, List<OpenInstitution> institutions) {}
