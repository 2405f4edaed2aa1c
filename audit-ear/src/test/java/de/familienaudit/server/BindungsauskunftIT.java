package de.familienaudit.server;

import static de.familienaudit.server.Bindungsprobe.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.bindung.BindungBeantragen.Zeile;
import de.familienaudit.haushalt.bindung.Bindungsauskunft;
import de.familienaudit.haushalt.bindung.BindungsauskunftService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfDetails;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfLesenService;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page of a measure says about its money; that of a paper is read by {@link BindungskreisIT}. */
@DisplayName("H-9, H-13: Eine Maßnahme sagt, was für sie beantragt, gebunden und gezahlt ist")
class BindungsauskunftIT extends ServerTest {

    private static final int MEHR_ALS_GEZEIGT = BindungsauskunftService.HOECHSTENS + 1;

    @Inject
    private Testkommune testkommune;

    @Inject
    private Bindungsprobe probe;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private BindungsauskunftService auskunft;

    @Inject
    private EntwurfLesenService entwuerfe;

    @Test
    @DisplayName(
            "Jede Bindung steht da, die neueste zuerst, mit Jahr und Haushaltsstellen; die Summe ist auf den Cent genau")
    void everyCommitmentWithItsSums() {
        probe.beginne();
        List<Long> massnahmen = massnahmen();
        long druck = probe.position("01.49530.6300", "1.500");
        long bus = probe.position("01.49530.6310", "1.000");
        probe.schritt("BEKANNTGEMACHT", 1);
        long zwei = beantrage(massnahmen.get(0), "Druck und Bus", new Zeile(druck, "100,10"), new Zeile(bus, "200,20"));
        probe.stimmeZu(zwei);
        probe.binde(zwei, BindungVollziehen.ohneGrund());
        long eins = beantrage(massnahmen.get(0), "Noch ein Druck", new Zeile(druck, "0,01"));
        long zurueck = beantrage(massnahmen.get(0), "Irrtum", new Zeile(druck, "7"));
        antraege.zurueckziehen(zurueck, probe.version(zurueck), "Irrtum");
        beantrage(massnahmen.get(1), "Für eine andere", new Zeile(bus, "50"));

        Bindungsauskunft gesehen = auskunft.zuMassnahme(massnahmen.get(0));
        assertThat(gesehen.zeilen()).extracting(z -> z.id()).containsExactly(zurueck, eins, zwei);
        assertThat(gesehen.zeilen())
                .extracting(z -> z.stand().name())
                .containsExactly("ENTFALLEN", "BEANTRAGT", "GEBUNDEN");
        assertThat(gesehen.zeilen().get(2).haushaltsstellen()).containsExactly("01.49530.6300", "01.49530.6310");
        assertThat(gesehen.zeilen().get(2).betraege().gebunden()).isEqualTo(euro("300,30"));
        assertThat(gesehen.summe().reserviert()).isEqualTo(euro("0,01"));
        assertThat(gesehen.summe().gebunden()).isEqualTo(euro("300,30"));
        assertThat(gesehen.summe().gezahlt()).isEqualTo(Geldbetrag.NICHTS);
        assertThat(gesehen.isGekuerzt()).isFalse();
        assertThat(auskunft.zuMassnahme(massnahmen.get(1)).summe().reserviert()).isEqualTo(euro("50"));
        assertThat(auskunft.zuMassnahme(0).isLeer()).isTrue();
        probe.als(testkommune.neu(Rolle.KAEMMEREI));
        assertThat(auskunft.zuMassnahme(massnahmen.get(0)).isLeer()).as("R-2").isTrue();
    }

    @Test
    @DisplayName("Von sehr vielen stehen die neuesten da; die Summe zählt alle")
    void ofVeryManyTheLatest() {
        probe.beginne();
        long massnahme = massnahmen().get(0);
        long stelle = probe.position("01.49530.6300", "1.500");
        for (int n = 1; n <= MEHR_ALS_GEZEIGT; n++) {
            beantrage(massnahme, "Antrag " + n, new Zeile(stelle, "1"));
        }
        Bindungsauskunft gesehen = auskunft.zuMassnahme(massnahme);
        assertThat(gesehen.zeilen()).hasSize(BindungsauskunftService.HOECHSTENS);
        assertThat(gesehen.zeilen().get(0).betreff()).isEqualTo("Antrag " + MEHR_ALS_GEZEIGT);
        assertThat(gesehen.gesamt()).isEqualTo(MEHR_ALS_GEZEIGT);
        assertThat(gesehen.isGekuerzt()).isTrue();
        assertThat(gesehen.summe().reserviert()).isEqualTo(euro(String.valueOf(MEHR_ALS_GEZEIGT)));
    }

    private long beantrage(long massnahme, String wofuer, Zeile... zeilen) {
        probe.als(probe.fachamt);
        return antraege.beantragen(new BindungBeantragen(wofuer, "", List.of(zeilen), massnahme, null));
    }

    /** The measures of the Kommune that begins the test. */
    private List<Long> massnahmen() {
        probe.als(testkommune.kollege(probe.kaemmerei, Rolle.PROJEKTLEITUNG));
        return Entwurfsarbeit.zeilen(entwuerfe.uebersicht(testkommune.importiere(null), null, 1)).stream()
                .map(EntwurfDetails.Zeile::massnahmeId)
                .toList();
    }
}
