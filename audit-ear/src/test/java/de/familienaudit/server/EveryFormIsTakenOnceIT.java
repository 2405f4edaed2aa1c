package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Einsendung;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.SchonGesendetException;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittMelden;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.massnahme.KommentarService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeKommentieren;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import de.familienaudit.zugang.zwischenstand.ZwischenstandService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database remembers each form; a second one with the same words writes nothing, one with other words does. */
@DisplayName("Dasselbe Formular schreibt einmal, auch wenn es zweimal ankommt")
class EveryFormIsTakenOnceIT extends ServerTest {

    private static final int COMMENTS = 10;
    private static final int DRAFTS = 30;

    @Inject
    private Testkommune testkommune;

    @Inject
    private MassnahmenService massnahmen;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private KommentarService kommentare;

    @Inject
    private ZwischenstandService entwuerfe;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Einsendung einsendung;

    private final String marke = UUID.randomUUID().toString();
    private long id;

    @BeforeEach
    void inKraft() {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        testkommune.inKraft();
        id = massnahmen.alle(MassnahmenFilter.ALLE).get(0).id();
    }

    @Test
    void theSameWordsAreWrittenOnceAndOtherWordsAreNew() {
        einsendung.von(marke, "erste");
        fortschritt.melden(report("erste"));
        einsendung.von(marke, "erste");
        assertThatThrownBy(() -> fortschritt.melden(report("erste"))).isInstanceOf(SchonGesendetException.class);
        einsendung.von(marke, "zweite");
        fortschritt.melden(report("zweite"));
        einsendung.von(UUID.randomUUID().toString(), "erste");
        fortschritt.melden(report("erste"));
        assertThat(details().meldungen()).hasSize(3);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        einsendung.von(marke, "leer");
        assertThatThrownBy(() -> fortschritt.melden(report(""))).isInstanceOf(BusinessRuleException.class);
        assertThat(einsendung.isGenommen()).isFalse();
        fortschritt.melden(report("jetzt mit Text"));
        assertThat(einsendung.isGenommen()).isTrue();
        assertThat(details().meldungen()).hasSize(1);
    }

    @Test
    void eachPartOfAFormIsTakenByItself() {
        einsendung.von(marke, "alles");
        for (String teil : new String[] {"eins", "zwei"}) {
            einsendung.teil(teil);
            fortschritt.melden(report(teil));
        }
        einsendung.teil("eins");
        assertThatThrownBy(() -> fortschritt.melden(report("eins"))).isInstanceOf(SchonGesendetException.class);
        assertThat(details().meldungen()).hasSize(2);
    }

    @Test
    void theMarkOfSomebodyElseStandsInNobodysWay() {
        Akteur pl = currentActor.get();
        einsendung.von(marke, "gleich");
        fortschritt.melden(report("gleich"));
        testkommune.kollege(pl, Rolle.PROJEKTLEITUNG);
        einsendung.von(marke, "gleich");
        fortschritt.melden(report("gleich"));
        assertThat(details().meldungen()).hasSize(2);
    }

    @Test
    void nobodyCommentsMoreOftenThanAPersonCan() {
        for (int i = 0; i < COMMENTS; i++) {
            kommentieren(i);
        }
        assertThatThrownBy(() -> kommentieren(COMMENTS)).hasMessage("form.zu_schnell");
        assertThat(details().kommentare()).hasSize(COMMENTS);
    }

    @Test
    void nobodyBeginsMoreDraftsThanAPersonCan() {
        for (int i = 0; i < DRAFTS; i++) {
            entwuerfe.merken("form:" + i, "getippt");
        }
        entwuerfe.merken("form:0", "weiter getippt");
        assertThatThrownBy(() -> entwuerfe.merken("form:" + DRAFTS, "getippt")).hasMessage("form.entwurf_zu_oft");
        assertThat(entwuerfe.gemerkt("form:0")).contains("weiter getippt");
        assertThat(entwuerfe.gemerkt("form:" + DRAFTS)).isEmpty();
    }

    private void kommentieren(int nummer) {
        einsendung.von(marke, "Kommentar " + nummer);
        kommentare.kommentieren(new MassnahmeKommentieren(id, "Kommentar " + nummer));
    }

    private MassnahmeDetails details() {
        return massnahmen.details(id, null);
    }

    private FortschrittMelden report(String text) {
        return new FortschrittMelden(
                id,
                details().version(),
                "IN_UMSETZUNG",
                LocalDate.of(2024, 5, 2),
                text,
                "",
                "",
                "",
                null,
                null,
                "",
                false);
    }
}
