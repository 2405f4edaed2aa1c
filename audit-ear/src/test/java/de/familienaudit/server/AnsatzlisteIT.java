package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.AnsatzlisteService;
import de.familienaudit.haushalt.buch.AnsatzlisteSetzen;
import de.familienaudit.haushalt.buch.Ansatzzeile;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.Stellenjahr;
import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Ansätze of a year of an invented Kommune, entered in one table. */
@DisplayName("H-5: Mehrere Ansätze werden auf einmal eingetragen, alle oder keiner")
class AnsatzlisteIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private Haushaltsprobe probe;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private AnsatzlisteService listen;

    @Inject
    private DeckungsringService ringe;

    @Inject
    private JahresstelleService jahresstellen;

    @Test
    @DisplayName("Was sich ändert, wird je Haushaltsstelle eine Buchung; was gleich bleibt, bleibt unberührt")
    void onlyWhatChanges() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long erste = aufgenommen("01.10001.6300");
        long zweite = aufgenommen("01.10002.6300");
        long dritte = aufgenommen("01.10003.6300");
        assertThat(listen.setzen(
                        JAHR,
                        liste(zeile(erste, "0", "1.500 €"), zeile(zweite, "0", "0,00 €"), zeile(dritte, "0", "20"))))
                .isEqualTo(2);
        assertThat(listen.liste(new JahresstelleFilter(JAHR, "", 1)).zeilen())
                .extracting(z -> z.nummer() + " " + z.ansatz().wert())
                .containsExactly("01.10001.6300 1500.00", "01.10002.6300 0.00", "01.10003.6300 20.00");
        assertThat(jahresstellen.buchungen(zweite, "", 1).zeilen()).isEmpty();
        assertThat(listen.setzen(JAHR, liste(zeile(erste, "1.500", "1500"), zeile(zweite, "0", "0"))))
                .isZero();
        assertThat(listen.liste(new JahresstelleFilter(JAHR, "10002", 9)).zeilen())
                .extracting(Ansatzzeile::id)
                .containsExactly(zweite);
    }

    @Test
    @DisplayName("Jede Zeile, die nicht geht, sagt es selbst; gespeichert wird dann keine")
    void allOrNothing() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long erste = aufgenommen("01.10001.6300");
        long zweite = aufgenommen("01.10002.6300");
        long dritte = aufgenommen("01.10003.6300");
        assertThatThrownBy(() -> listen.setzen(
                        JAHR, liste(zeile(erste, "0", "viel"), zeile(zweite, "0", "-1"), zeile(dritte, "0", "20"))))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("zeilen:0:betrag G-5.kein_betrag", "zeilen:1:betrag H-5.ansatz_negativ"));
        assertThat(jahresstellen.blatt(dritte).ansatz()).isEqualTo(Geldbetrag.NICHTS);
        ansaetze.setzen(erste, AnsatzSetzen.von(Geldbetrag.NICHTS, "5"));
        assertThatThrownBy(() -> listen.setzen(JAHR, liste(zeile(erste, "0", "7"), zeile(zweite, "0", "8"))))
                .isInstanceOf(ConflictException.class);
        assertThat(jahresstellen.blatt(zweite).ansatz()).isEqualTo(Geldbetrag.NICHTS);
        assertThatThrownBy(() -> listen.setzen(JAHR + 1, liste(zeile(erste, "5", "7"))))
                .isInstanceOf(NotFoundException.class);
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        assertThatThrownBy(() -> listen.setzen(JAHR, liste(zeile(erste, "5", "7"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("In einem Deckungsring gibt eine Haushaltsstelle der anderen, in welcher Zeile sie auch steht")
    void ringGivesToEachOther() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        long ring = ringe.anlegen(JAHR, "1", "Ring");
        long erste = aufgenommen("01.10001.6300");
        long zweite = aufgenommen("01.10002.6300");
        listen.setzen(JAHR, liste(zeile(erste, "0", "100"), zeile(zweite, "0", "50")));
        for (long id : new long[] {erste, zweite}) {
            ringe.zuordnen(id, jahresstellen.blatt(id).version(), ring);
        }
        assertThat(listen.setzen(JAHR, liste(zeile(erste, "100", "0"), zeile(zweite, "50", "150"))))
                .isEqualTo(2);
        assertThat(jahresstellen.blatt(erste).zeile().summen().imRing()).isEqualTo(Geldbetrag.parse("150"));
    }

    @Test
    @DisplayName("Aufnehmen lässt sich, was das Jahr noch nicht hat; eine Haushaltsstelle kennt ihre Jahre")
    void whatAYearLacks() {
        testkommune.neu(Rolle.KAEMMEREI);
        probe.entwurf(JAHR);
        probe.entwurf(JAHR + 1);
        long position = probe.position("01.10001.6300");
        assertThat(jahresstellen.aufnehmbare(JAHR))
                .extracting(Stellenwahl::nummer)
                .containsExactly("01.10001.6300");
        long dieses = ansaetze.aufnehmen(JAHR, position);
        long naechstes = ansaetze.aufnehmen(JAHR + 1, position);
        assertThat(jahresstellen.aufnehmbare(JAHR)).isEmpty();
        assertThat(jahresstellen.jahre(position))
                .containsExactly(new Stellenjahr(naechstes, JAHR + 1), new Stellenjahr(dieses, JAHR));
    }

    private long aufgenommen(String nummer) {
        return ansaetze.aufnehmen(JAHR, probe.position(nummer));
    }

    private static AnsatzlisteSetzen liste(AnsatzlisteSetzen.Zeile... zeilen) {
        return new AnsatzlisteSetzen(Arrays.asList(zeilen), "", "", false);
    }

    private static AnsatzlisteSetzen.Zeile zeile(long id, String gesehen, String betrag) {
        return new AnsatzlisteSetzen.Zeile(id, Geldbetrag.parse(gesehen), betrag);
    }
}
