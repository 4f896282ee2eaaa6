package masarat.reader.actor;

import masarat.model.SourceClass;
import masarat.reader.word.Sense;

/**
 * An actor of the data: an organisation, a force, a nationality or a community.
 *
 * @param name its usual English name
 * @param source as what it speaks
 * @param community whether it is a nationality or community
 */
public record Actor(String slug, String name, SourceClass source, boolean community)
    implements Sense {}
