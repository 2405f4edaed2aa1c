package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.shared.BusinessRuleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;

/**
 * Opens a Word document with POI and reads its main part as a stream, because POI's document model leaves out text in
 * content controls around rows and cells and needs much memory. POI's XML factory resolves no entities.
 */
final class DocxReader {

    List<Zeile> read(byte[] inhalt) {
        try {
            return read(new ByteArrayInputStream(inhalt));
        } catch (BusinessRuleException e) {
            throw e;
        } catch (IOException e) {
            boolean bombe = String.valueOf(e.getMessage()).startsWith("Zip bomb");
            throw (bombe ? Ablehnung.DATEI_ZIP_BOMBE : Ablehnung.DATEI_BESCHAEDIGT).exception(e);
        } catch (OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw Ablehnung.DATEI_BESCHAEDIGT.exception(e);
        }
    }

    private static List<Zeile> read(InputStream inhalt) throws IOException, OpenXML4JException, XMLStreamException {
        OPCPackage paket = OPCPackage.open(inhalt);
        try (InputStream haupt = hauptteil(paket).getInputStream()) {
            XMLInputFactory factory = XMLHelper.newXMLInputFactory();
            // POI has set both already; said again here because everything depends on it
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(haupt);
            try {
                return new DocxParser(xml).parse();
            } finally {
                xml.close();
            }
        } finally {
            paket.revert();
        }
    }

    private static PackagePart hauptteil(OPCPackage paket) throws OpenXML4JException {
        PackageRelationshipCollection beziehungen =
                paket.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (beziehungen.isEmpty()) {
            beziehungen = paket.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        PackageRelationship erste = beziehungen.isEmpty() ? null : beziehungen.getRelationship(0);
        PackagePart teil = erste == null ? null : paket.getPart(erste);
        if (teil == null) {
            throw Ablehnung.DATEI_BESCHAEDIGT.exception();
        }
        String typ = teil.getContentType();
        if (!typ.contains("wordprocessingml") && !typ.contains("ms-word")) {
            throw Ablehnung.DATEI_FREMD.exception();
        }
        return teil;
    }
}
