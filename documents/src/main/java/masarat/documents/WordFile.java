package masarat.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import masarat.model.Report;

/**
 * A DOCX file: the paragraphs of its body (ISO/IEC 29500, WordprocessingML). What was struck out,
 * field codes and notes are no part of the text; cells of a table stand apart by tabs.
 */
final class WordFile {
  /** That of Java itself, whichever other is on the class path. */
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private final StringBuilder text = new StringBuilder();

  private WordFile() {}

  static Report read(Content file) throws Unreadable {
    byte[] body = body(file.bytes());
    WordFile word = new WordFile();
    try {
      word.walk(XML.createXMLStreamReader(new ByteArrayInputStream(body)));
    } catch (XMLStreamException e) {
      throw broken();
    }
    String text = word.text.toString().strip();
    if (text.isEmpty()) {
      throw new Unreadable(0, "the file holds no text.", "its pages are pictures");
    }
    return new Report(file.id(), null, text, null, null, null, null);
  }

  private static byte[] body(byte[] bytes) throws Unreadable {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return Archive.rest(in);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken();
    }
    throw broken();
  }

  private static Unreadable broken() {
    return new Unreadable(
        0, "this is no whole DOCX file.", "open it in a word processor and save it again");
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    int row = 0;
    boolean words = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          words = name.equals("t");
          row += name.equals("tr") ? 1 : 0;
          switch (name) {
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('\u2011');
            default -> {}
          }
        }
        case XMLStreamConstants.CHARACTERS -> text.append(words ? xml.getText() : "");
        case XMLStreamConstants.END_ELEMENT -> {
          words = false;
          switch (xml.getLocalName()) {
            case "p" -> text.append(row > 0 ? " " : "\n");
            case "tc" -> text.append('\t');
            case "tr" -> {
              row--;
              text.append('\n');
            }
            default -> {}
          }
        }
        default -> {}
      }
    }
  }
}
