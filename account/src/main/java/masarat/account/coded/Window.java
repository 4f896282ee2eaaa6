package masarat.account.coded;

/**
 * How far apart two events may be and still be the same.
 *
 * @param days at least 0
 * @param km at least 0
 */
public record Window(int days, double km) {}
