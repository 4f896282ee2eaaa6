package masarat.model;

/**
 * One stretch of a way.
 *
 * @param order of the stretch on its way, from 1; stretches that people went side by side share it
 */
public record Leg(State from, State to, int order) {}
