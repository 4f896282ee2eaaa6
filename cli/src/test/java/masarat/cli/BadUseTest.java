package masarat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadUseTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "غادر 5 مقاتلين مدينة الرقة.");
    Files.createDirectory(folder.resolve("empty"));
    Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": \n");
    Files.writeString(folder.resolve("nothing.jsonl"), "\n");
    byte[] bytes = new byte[500];
    new Random(1).nextBytes(bytes);
    Files.write(folder.resolve("random.txt"), bytes);
    Files.write(folder.resolve("random.jsonl"), bytes);
    Files.writeString(folder.resolve("study.yaml"), "study: [\n");
    Files.writeString(folder.resolve("lists.csv"), "a,b,n\n1,0,5\n0,1,few\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ''                                         | No command
          raed x                                     | Maybe read;
          --vresion                                  | Maybe --version
          read                                       | FILE
          read --fromat csv FOLDER/good.txt          | Maybe --format
          read --format jsnol FOLDER/good.txt        | Maybe jsonl
          read --format jsonl=x FOLDER/good.txt      | table, jsonl, csv, html
          read --language fr FOLDER/good.txt         | ar, en
          read --published 2017-02-30 FOLDER/good.txt| 2017-02-30
          read --published                           | --published
          read FOLDER/missing.txt                    | no such file
          read FOLDER/empty                          | holds no report
          read FOLDER/random.txt                     | text
          read FOLDER/random.jsonl                   | text
          read FOLDER/nothing.jsonl                  | empty
          read FOLDER/broken.jsonl                   | broken.jsonl:1
          explain one two                            | 'two'
          explain --format xml one                   | table, json
          evaluate                                   | GOLD
          evaluate FOLDER/broken.jsonl               | broken.jsonl:1
          match FOLDER/lists.csv                     | --mapping-a
          serve --port 99999                         | 4711
          evaluate FOLDER/nothing.jsonl FOLDER/no.jsonl | no.jsonl
          evaluate FOLDER/nothing.jsonl FOLDER/nothing.jsonl | no claim
          evaluate FOLDER/nothing.jsonl FOLDER/broken.jsonl | broken.jsonl:1
          evaluate FOLDER/nothing.jsonl FOLDER/random.txt | UTF-8
          evaluate FOLDER/nothing.jsonl FOLDER/empty | folder
          account                                    | --claims
          account --claims FOLDER/nothing.jsonl      | no claim
          account --claims FOLDER/broken.jsonl       | broken.jsonl:1
          account --convention acld                  | Maybe acled
          places                                     | Maybe find
          places fnd x                               | Maybe find
          places find                                | NAME
          places find Raqqa --country Syria          | two letters
          places find Raqqa --limit 0                | at least 1
          places import                              | FILE
          places import FOLDER/missing.csv           | no such file
          places import FOLDER/empty                 | folder
          places import FOLDER/nothing.jsonl --as geoname | Maybe geonames
          places import FOLDER/good.txt --names x    | --as geonames
          places import FOLDER/good.txt              | a mapping file names them
          unseen                                     | FILE.csv
          unseen FOLDER/missing.csv                  | no such file
          unseen --format jsn FOLDER/lists.csv       | Maybe json
          unseen FOLDER/lists.csv                    | lists.csv:3: 'n' (few)
          unseen FOLDER/nothing.jsonl                | empty
          reconcile                                  | FILE.csv
          reconcile FOLDER/missing.csv               | no such file
          reconcile FOLDER/lists.csv                 | no column 'object'
          """)
  void oneLineSaysWhatIsWrong(String arguments, String pattern) {
    String[] words =
        Arrays.stream(arguments.replace("''", "").split(" "))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace("FOLDER", folder.toString()))
            .toArray(String[]::new);

    Run run = Run.of(folder, "", words);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(pattern).doesNotContain("Exception").endsWith("\n");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void anEmptyTextIsNoText() {
    Run run = Run.of(folder, "", "explain", " ");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no text").contains("Maybe");
  }

  @Test
  void helpIsNoBadUse() {
    assertThat(Run.of(folder, "", "--help").out()).contains("read", "explain", "evaluate");
    assertThat(Run.of(folder, "", "help", "read").out()).contains("--published");
    assertThat(Run.of(folder, "", "read", "--help").exit()).isZero();
    assertThat(Run.of(folder, "", "--version").out()).startsWith("masarat ");
  }
}
