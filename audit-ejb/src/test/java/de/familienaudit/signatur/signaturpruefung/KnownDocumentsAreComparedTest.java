package de.familienaudit.signatur.signaturpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.signatur.pades.Beispielschluessel;
import de.familienaudit.signatur.pades.PadesVerifier;
import de.familienaudit.signatur.pades.Pdfkennung;
import de.familienaudit.signatur.pades.Pruefbericht;
import de.familienaudit.signatur.pades.Testdokument;
import de.familienaudit.signatur.signaturpruefung.BekanntesSchriftstueck.Treffer;
import de.familienaudit.signatur.zertifikat.Zertifikatsinhaber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One document is known: signed by account 7, with the certificate of the tests registered for somebody. */
@DisplayName("S-3, S-4: Eine geprüfte Datei wird mit den hier bekannten Schriftstücken und Zertifikaten verglichen")
class KnownDocumentsAreComparedTest {

    private static final long UNTERZEICHNER = 7;

    private final byte[] pdf = Testdokument.pdf("Zielvereinbarung, Fassung 1");
    private final byte[] signed = Beispielschluessel.unterschrieben(pdf);

    @Test
    @DisplayName("the stored signed file: valid, and in force")
    void stored() {
        Signaturauskunft auskunft = auskunft(signed, true, UNTERZEICHNER);
        assertThat(auskunft.urteil()).isEqualTo("UNVERAENDERT_GUELTIG");
        assertThat(auskunft.schriftstueck().treffer()).isEqualTo(Treffer.UNTERSCHRIEBENE_DATEI);
        assertThat(auskunft.schriftstueck().inKraft()).isTrue();
        assertThat(auskunft.signaturen()).singleElement().satisfies(s -> {
            assertThat(s.registriertAuf()).isEqualTo("Person 7");
            assertThat(s.fremd()).isFalse();
            assertThat(s.beispiel()).isTrue();
        });
    }

    @Test
    @DisplayName("a signed older Fassung presented for the newer one: valid for what it says, and named as replaced")
    void older() {
        Signaturauskunft auskunft = auskunft(signed, false, UNTERZEICHNER);
        assertThat(auskunft.urteil()).isEqualTo("UNVERAENDERT_GUELTIG");
        assertThat(auskunft.schriftstueck().inKraft()).isFalse();
        assertThat(auskunft.schriftstueck().statt()).isEqualTo("Fassung 2");
    }

    @Test
    @DisplayName("the certificate is registered for somebody else than the person who is said to have signed")
    void foreignCertificate() {
        assertThat(auskunft(signed, true, 8).signaturen()).singleElement().satisfies(s -> {
            assertThat(s.fremd()).isTrue();
            assertThat(s.registriertAuf()).isEqualTo("Person 8");
        });
    }

    @Test
    @DisplayName("the frozen file before the signature has none, and none is missing")
    void before() {
        Signaturauskunft auskunft = auskunft(pdf, true, UNTERZEICHNER);
        assertThat(auskunft.urteil()).isEqualTo("KEINE_SIGNATUR");
        assertThat(auskunft.schriftstueck().treffer()).isEqualTo(Treffer.DATEI_VOR_DER_UNTERSCHRIFT);
    }

    @Test
    @DisplayName("the same document signed anew, or stripped of its signature, is not the stored file")
    void otherBytes() {
        byte[] again = Beispielschluessel.unterschrieben(Testdokument.ergaenzt(
                pdf, document -> document.getDocumentInformation().setTitle("anders")));
        Signaturauskunft signedAnew = auskunft(again, true, UNTERZEICHNER);
        assertThat(signedAnew.urteil()).isEqualTo("VERAENDERT");
        assertThat(signedAnew.befunde()).containsExactly("NICHT_DIE_HINTERLEGTE_DATEI");

        byte[] stripped = Testdokument.ergaenzt(pdf, document -> {
            document.getDocumentInformation().setTitle("ohne");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(auskunft(stripped, true, UNTERZEICHNER).befunde())
                .containsExactly("SIGNATUR_FEHLT", "NICHT_DIE_HINTERLEGTE_DATEI");
    }

    @Test
    @DisplayName("nothing is known of any document: the file alone decides")
    void unknown() {
        Signaturauskunft auskunft = new AuskunftBuilder(List.of()).auskunft(bericht(signed));
        assertThat(auskunft.urteil()).isEqualTo("UNVERAENDERT_GUELTIG");
        assertThat(auskunft.schriftstueck()).isNull();
        assertThat(auskunft.signaturen().get(0).registriertAuf()).isEmpty();
    }

    private Signaturauskunft auskunft(byte[] datei, boolean inKraft, long inhaber) {
        return new AuskunftBuilder(List.of(new Bekannt(inKraft, inhaber))).auskunft(bericht(datei));
    }

    private static Pruefbericht bericht(byte[] datei) {
        return Beispielschluessel.geprueft(datei, 0);
    }

    private final class Bekannt implements BekannteSchriftstuecke {

        private final boolean inKraft;
        private final long inhaber;

        Bekannt(boolean inKraft, long inhaber) {
            this.inKraft = inKraft;
            this.inhaber = inhaber;
        }

        @Override
        public Optional<BekanntesSchriftstueck> finde(String sha256, String kennung) {
            if (sha256.equals(PadesVerifier.sha256(signed))) {
                return Optional.of(fund(Treffer.UNTERSCHRIEBENE_DATEI));
            }
            if (sha256.equals(PadesVerifier.sha256(pdf))) {
                return Optional.of(fund(Treffer.DATEI_VOR_DER_UNTERSCHRIFT));
            }
            return kennung.equals(Pdfkennung.von(pdf)) ? Optional.of(fund(Treffer.NUR_KENNUNG)) : Optional.empty();
        }

        private BekanntesSchriftstueck fund(Treffer treffer) {
            return new BekanntesSchriftstueck(
                    treffer, "Fassung 1", inKraft, inKraft ? "" : "Fassung 2", 1, UNTERZEICHNER, "Person 7");
        }

        @Override
        public Optional<Zertifikatsinhaber> inhaber(String zertifikatSha256) {
            return Optional.of(new Zertifikatsinhaber(inhaber, "Person " + inhaber));
        }
    }
}
