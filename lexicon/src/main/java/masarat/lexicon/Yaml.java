package masarat.lexicon;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masarat.lexicon.Value.Field;
import masarat.lexicon.Value.Fields;
import masarat.lexicon.Value.Items;
import masarat.lexicon.Value.Text;
import masarat.model.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML as people write it. */
final class Yaml {
  private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

  /** More values than a person writes: a few lines can stand for any number of others. */
  private static final int MOST = 1_000_000;

  private final String file;
  private int count;

  private Yaml(String file) {
    this.file = file;
  }

  /**
   * Reads one document.
   *
   * @param file its name, for problems
   * @throws BadData if it is no YAML, empty or endless
   */
  static Value read(String file, Reader reader) {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeReader(reader);
      if (root.isEmpty()) {
        throw new BadData(new Problem(file, 0, "the file is empty", null));
      }
      return new Yaml(file).value(root.get());
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new BadData(
          new Problem(
              file,
              line,
              "this is no YAML (" + e.getProblem() + ")",
              "the indentation or a quotation mark is off"));
    } catch (YamlEngineException e) {
      throw new BadData(new Problem(file, 0, "this is no YAML (" + e.getMessage() + ")", null));
    }
  }

  private Value value(Node node) {
    int line = line(node);
    if (node.isRecursive() || ++count > MOST) {
      throw new BadData(new Problem(file, line, "the references have no end", null));
    }
    if (node instanceof MappingNode mapping) {
      List<Field> fields = new ArrayList<>(mapping.getValue().size());
      for (NodeTuple tuple : mapping.getValue()) {
        fields.add(new Field(name(tuple.getKeyNode()), value(tuple.getValueNode())));
      }
      return new Fields(line, fields);
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>(sequence.getValue().size());
      for (Node item : sequence.getValue()) {
        items.add(value(item));
      }
      return new Items(line, items);
    }
    return new Text(line, ((ScalarNode) node).getValue());
  }

  private Text name(Node node) {
    if (node instanceof ScalarNode name) {
      return new Text(line(node), name.getValue());
    }
    throw new BadData(new Problem(file, line(node), "the name of a field must be plain", null));
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
