package masarat.cli;

import picocli.CommandLine.Option;

/** How an answer is written. */
final class Answer {
  @Option(
      names = "--format",
      description = "How the answer is written: ${COMPLETION-CANDIDATES}.",
      defaultValue = "table")
  Shape format = Shape.TABLE;

  @Option(
      names = "--language",
      paramLabel = "ar|en",
      description = "The language of the words around the numbers.",
      defaultValue = "en")
  Tongue language = Tongue.EN;
}
