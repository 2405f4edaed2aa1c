package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.gremium.GremienpflegeService;
import de.familienaudit.vorlage.gremium.GremiumAnlegen;
import de.familienaudit.vorlage.sitzung.SitzungFilter;
import de.familienaudit.vorlage.sitzung.SitzungPflegeService;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungService;
import de.familienaudit.vorlage.sitzung.SitzungZeile;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe.Reihentag;
import de.familienaudit.vorlage.sitzung.SitzungsreiheService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A row of sessions of an invented body, in the real server on the real database. */
@DisplayName("V-16, F-3: Eine Reihe von Sitzungen wird ganz geplant oder gar nicht")
class SitzungsreiheIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private SitzungsreiheService reihen;

    @Inject
    private SitzungPflegeService pflege;

    @Inject
    private SitzungService sitzungen;

    @Inject
    private GremienpflegeService gremien;

    @Inject
    private Clock clock;

    @Test
    @DisplayName("Was vorher gezeigt wird, wird geplant; ein belegter Tag lässt keine einzige Sitzung entstehen")
    void allOfThemOrNone() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long gremium = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Stadtrat", "Hauptsatzung"));
        long anderes = gremien.anlegen(new GremiumAnlegen("FACHAUSSCHUSS", "Bauausschuss", "Hauptsatzung"));
        LocalDate erster = LocalDate.now(clock).plusDays(10);
        Sitzungsreihe reihe = new Sitzungsreihe("ALLE_ZWEI_WOCHEN", erster.plusWeeks(9));

        List<Reihentag> gezeigt = reihen.tage(plan(gremium, erster), reihe);
        assertThat(gezeigt)
                .extracting(Reihentag::tag)
                .containsExactly(
                        erster, erster.plusWeeks(2), erster.plusWeeks(4), erster.plusWeeks(6), erster.plusWeeks(8));
        assertThat(alle()).isEmpty();
        pflege.planen(plan(anderes, erster));
        long belegt = pflege.planen(plan(gremium, erster.plusWeeks(4)));
        assertThatThrownBy(() -> reihen.planen(plan(gremium, erster), reihe))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactly(Violation.at("tag", "V-16.reihe_belegt", erster.plusWeeks(4))));
        assertThat(alle()).hasSize(2);

        pflege.absagen(belegt, sitzungen.sitzung(belegt).version(), "Saal gesperrt");
        assertThat(reihen.planen(plan(gremium, erster), reihe)).isEqualTo(gezeigt);
        assertThat(alle()).hasSize(7);
        assertThatThrownBy(() -> reihen.planen(plan(gremium, erster), reihe))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .hasSize(5));
        assertThat(alle()).hasSize(7);
    }

    @Test
    @DisplayName("Alle Verstöße kommen zugleich, auch der eines späteren Tages")
    void everyViolationAtOnce() {
        testkommune.neu(Rolle.GREMIENBUERO);
        long gremium = gremien.anlegen(new GremiumAnlegen("VERTRETUNG", "Stadtrat", "Hauptsatzung"));
        LocalDate heute = LocalDate.now(clock);

        assertThatThrownBy(() -> reihen.planen(plan(null, heute.minusDays(1)), new Sitzungsreihe("IMMER", null)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactlyInAnyOrder(
                                Violation.at("gremium", "form.pflichtfeld"),
                                Violation.at("tag", "V-16.tag_vergangen"),
                                Violation.at("takt", "form.pflichtfeld"),
                                Violation.at("letzter", "form.pflichtfeld")));
        assertThatThrownBy(() -> reihen.planen(
                        plan(gremium, heute.plusYears(1)), new Sitzungsreihe("JEDES_JAHR", heute.plusYears(20))))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly("V-16.tag_unmoeglich"));
        assertThat(alle()).isEmpty();
    }

    private List<SitzungZeile> alle() {
        return sitzungen.liste(new SitzungFilter("", "", "", 1)).seite().zeilen();
    }

    private static SitzungPlanen plan(Long gremium, LocalDate tag) {
        return new SitzungPlanen(gremium, tag, "17 Uhr", "", "Saal", "PRAESENZ", false);
    }
}
