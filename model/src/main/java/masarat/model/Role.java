package masarat.model;

/** What the people of a group are called. */
public enum Role implements Coded {
  FIGHTERS,
  MEMBERS,
  LEADERS,
  SOLDIERS,
  POLICE,
  CIVILIANS,
  FAMILIES,
  WOMEN,
  CHILDREN,
  PRISONERS,
  HOSTAGES,
  SUSPECTS,
  REFUGEES,
  MIGRANTS,
  DISPLACED,
  RETURNEES,
  WOUNDED,
  WORKERS,
  FOREIGNERS,
  PEOPLE
}
