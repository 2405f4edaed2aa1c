package de.familienaudit.signatur.pades;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Rule S-2: what is signed is a readable PDF with the empty field for the signature and no signature yet. */
final class Unterschriftsfeld {

    private Unterschriftsfeld() {}

    /** @throws de.familienaudit.shared.BusinessRuleException S-2.kein_pdf, S-2.feld_fehlt, S-2.schon_unterschrieben */
    static void pruefe(byte[] pdf, String feldname) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw Ablehnung.at("", "S-2.kein_pdf");
            }
            if (!document.getSignatureDictionaries().isEmpty()) {
                throw Ablehnung.at("", "S-2.schon_unterschrieben");
            }
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            if (form == null || !(form.getField(feldname) instanceof PDSignatureField)) {
                throw Ablehnung.at("", "S-2.feld_fehlt");
            }
        } catch (InvalidPasswordException e) {
            throw Ablehnung.wegen(e, "", "S-2.kein_pdf");
        } catch (IOException e) {
            throw Ablehnung.wegen(e, "", "S-2.kein_pdf");
        }
    }
}
