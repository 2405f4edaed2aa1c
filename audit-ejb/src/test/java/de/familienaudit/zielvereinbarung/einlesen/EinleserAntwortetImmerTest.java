package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.docx;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.dokument;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.feld;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.massnahme;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.p;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.tbl;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.tr;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.utf8;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.ziel;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;

@DisplayName("A-2: Auf jede Datei folgt eine Zielvereinbarung oder eine begründete Ablehnung")
class EinleserAntwortetImmerTest {

    private static final byte[] WORD = docx(
            p("Handlungsfeld 1: A") + tbl(tr("Ziel 1.1", "B"), tr("Maßnahme 1.1.1", "C"), tr("Kommunikation", "D")));
    private static final byte[] TEXT = utf8(dokument(feld(1), ziel("1.1"), massnahme("1.1.1")));

    @Property(tries = 500)
    void beliebigeBytes(@ForAll @Size(max = 2_000) byte[] inhalt) {
        antwortet(inhalt);
    }

    @Property(tries = 500)
    void beschaedigtesWordDokument(@ForAll @IntRange(max = 100_000) int stelle, @ForAll byte wert) {
        byte[] inhalt = WORD.clone();
        inhalt[stelle % inhalt.length] = wert;
        antwortet(inhalt);
    }

    @Property(tries = 500)
    void beschaedigterText(@ForAll @IntRange(max = 100_000) int stelle, @ForAll byte wert) {
        byte[] inhalt = TEXT.clone();
        inhalt[stelle % inhalt.length] = wert;
        antwortet(inhalt);
    }

    @Property(tries = 500)
    void zeilenInBeliebigerFolge(@ForAll("zeilen") List<String> zeilen) {
        String text = "Handlungsfeld 1: A\n" + String.join("\n", zeilen);
        GeleseneVereinbarung gelesen = new DokumentReader().lies("x", utf8(text));

        assertThat(gelesen.anzahlHandlungsfelder()).isPositive();
        assertThat(gelesen.bemerkungen()).allMatch(b -> !b.ort().isEmpty());
    }

    @Provide
    Arbitrary<List<String>> zeilen() {
        return Arbitraries.of(
                        "Handlungsfeld 2:",
                        "Handlungsfeld\tx",
                        "Ziel 1.1\tText",
                        "Ziel\tohne Nummer",
                        "Maßnahme 1.1.1\tTitel",
                        "Maßnahme 7.8.9.\t",
                        "Maßnahme\t",
                        "Umsetzung bis 1. Jahresbericht /\t2020",
                        "2. Jahresbericht / fortlaufend",
                        "Verantwortlich\tLeitung und Mitarbeiter des ASD mit Trägern",
                        "Kommunikation",
                        "-----\t---",
                        "„Untertitel“",
                        "<p>Absatz</p> <ol>",
                        "Kyff- häuserkreis",
                        "\t",
                        "\twert",
                        "",
                        "Erklärung der Landrätin")
                .list()
                .ofMaxSize(40);
    }

    private static void antwortet(byte[] inhalt) {
        try {
            assertThat(new DokumentReader().lies("x", inhalt).anzahlHandlungsfelder())
                    .isPositive();
        } catch (BusinessRuleException e) {
            assertThat(e.violations()).allMatch(v -> v.code().startsWith("A-2."));
        }
    }
}
