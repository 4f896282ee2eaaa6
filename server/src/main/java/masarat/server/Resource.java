package masarat.server;

import java.util.List;

/** What can be asked about one kind of thing. */
interface Resource {
  List<Route> routes();
}
