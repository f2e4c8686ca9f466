package id.teladan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of office files, read as streams and without anything that XML can define. */
final class OfficeXml {
  private static final Pattern TEXT_PARTS =
      Pattern.compile(
          "word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"
              + "|xl/(sharedstrings|worksheets/sheet\\d+)\\.xml"
              + "|ppt/(slides/slide|notesslides/notesslide)\\d+\\.xml");

  /** Relations that are followed when the file is opened, without a click. */
  private static final Set<String> FOLLOWED =
      Set.of("attachedTemplate", "oleObject", "frame", "subDocument", "control");

  /** The ends of words: of a paragraph, of a cell, of a line. */
  private static final Set<String> BREAKS = Set.of("p", "si", "is", "br", "tab", "tr");

  private static final XMLInputFactory FACTORY = factory();

  private OfficeXml() {}

  static boolean holdsText(String name) {
    return TEXT_PARTS.matcher(name).matches();
  }

  /** Reads one part: its beginning, and all of it when its text is wanted. */
  static void read(InputStream part, FoundText text) throws IOException {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
      boolean inText = false;
      while (xml.hasNext()) {
        int event = xml.next();
        refuseDefinitions(event);
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (text == null || text.isFull()) {
            return;
          }
          inText = xml.getLocalName().equals("t");
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          inText = false;
          if (text != null && BREAKS.contains(xml.getLocalName())) {
            text.add("\n");
          }
        } else if (inText && xml.isCharacters()) {
          text.add(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw FileFault.BROKEN.refusal();
    }
  }

  /** Refuses relations that bring in something from elsewhere. */
  static void refuseForeign(InputStream part) throws IOException {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
      while (xml.hasNext()) {
        int event = xml.next();
        refuseDefinitions(event);
        if (event == XMLStreamConstants.START_ELEMENT
            && "External".equals(xml.getAttributeValue(null, "TargetMode"))) {
          String type = String.valueOf(xml.getAttributeValue(null, "Type"));
          if (FOLLOWED.contains(type.substring(type.lastIndexOf('/') + 1))) {
            throw FileFault.EXTERNAL.refusal();
          }
        }
      }
    } catch (XMLStreamException e) {
      throw FileFault.BROKEN.refusal();
    }
  }

  /** Honest office files define nothing; what a document type defines can grow beyond measure. */
  private static void refuseDefinitions(int event) {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw FileFault.BOMB.refusal();
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
