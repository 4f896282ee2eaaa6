package masarat.server;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The written contract, to hold answers against. */
final class Contract {
  static final Path FILE = Path.of("..", "contract", "openapi.yaml");

  private static final String NAME = "https://masarat.example/contract";
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode tree;
  private final SchemaRegistry schemas;

  private Contract(JsonNode tree) {
    this.tree = tree;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(NAME, tree.toString())));
  }

  static Contract read() {
    try {
      String yaml = Files.readString(FILE);
      Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      return new Contract(JsonMapper.shared().valueToTree(read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every method with its path. */
  Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    JsonNode paths = tree.get("paths");
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        if (METHODS.contains(method)) {
          routes.add(method.toUpperCase(Locale.ROOT) + " " + path);
        }
      }
    }
    return routes;
  }

  /** What is wrong with an answer; empty if it is as it should be. */
  List<String> faults(String route, int status, String type, String body) {
    String[] parts = route.split(" ", 2);
    String pointer =
        "/paths/" + escaped(parts[1]) + "/" + parts[0].toLowerCase(Locale.ROOT) + "/responses/";
    Optional<String> response = response(pointer, status);
    if (response.isEmpty()) {
      return List.of(route + ": the status " + status + " is not in the contract");
    }
    if (status == 304) {
      return List.of();
    }
    String content = response.get() + "/content/" + escaped(type);
    if (tree.at(content).isMissingNode()) {
      return List.of(route + ": " + status + " of type " + type + " is not in the contract");
    }
    if (!type.endsWith("json")) {
      return List.of();
    }
    Schema schema =
        schemas.getSchema(
            JsonNodeFactory.instance
                .objectNode()
                .put("$ref", NAME + "#" + encoded(content + "/schema")));
    return schema.validate(JsonMapper.shared().readTree(body)).stream()
        .map(Error::toString)
        .map(fault -> route + " " + status + ": " + fault)
        .toList();
  }

  /** Where a response is described: at the operation or among the shared ones. */
  private Optional<String> response(String pointer, int status) {
    String own = pointer + status;
    String found = tree.at(own).isMissingNode() && status >= 400 ? pointer + "default" : own;
    JsonNode node = tree.at(found);
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    JsonNode shared = node.get("$ref");
    return Optional.of(shared == null ? found : shared.asString().substring(1));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String encoded(String pointer) {
    return pointer.replace("{", "%7B").replace("}", "%7D");
  }
}
