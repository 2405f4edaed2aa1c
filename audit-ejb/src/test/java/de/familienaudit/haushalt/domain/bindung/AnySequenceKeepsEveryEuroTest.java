package de.familienaudit.haushalt.domain.bindung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.buch.Buchungen;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "H-5, H-9: Nach jeder Folge von Buchungen stimmt jede Summe auf den Cent, und Zurücknehmen stellt her, was war")
class AnySequenceKeepsEveryEuroTest {

    /** What somebody tries: what, on which position, line or act, with how many cents. */
    record Versuch(Was was, int wo, long cents) {}

    enum Was {
        ANSATZ_HERAUF,
        ANSATZ_HERAB,
        BEKANNTMACHUNG_HERAB,
        SPERREN,
        RESERVIEREN,
        BINDEN,
        ZAHLEN,
        ZAHLEN_GANZ,
        ERSTATTEN,
        FREIGEBEN,
        ABSCHLIESSEN,
        UMBUCHEN,
        STORNIEREN,
        LETZTES_STORNIEREN
    }

    @Property(tries = 400)
    @Label("H-5, H-9: Das Programm nimmt an und lehnt ab wie die Regel, und beide haben danach dieselben Zahlen")
    void jedeFolge(@ForAll("versuche") List<Versuch> versuche) {
        Modellbuch modell = new Modellbuch();
        Probebuch buch = new Probebuch();
        modell.plane(0, 10_000, false);
        buch.plane(Buchungsart.ANSATZ_ENTWURF, Posten.ANSATZ, 0, 10_000);
        modell.plane(2, 5_000, false);
        buch.plane(Buchungsart.ANSATZ_ENTWURF, Posten.ANSATZ, 2, 5_000);
        for (Versuch versuch : versuche) {
            boolean[] angenommen = versuche(modell, buch, versuch);
            assertThat(angenommen[1]).as("%s", versuch).isEqualTo(angenommen[0]);
            gleich(modell, buch);
        }
    }

    @Property(tries = 200)
    @Label("H-9: Von hinten nach vorn zurückgenommen, bleibt von einer Folge ohne Sperren nichts als der erste Ansatz")
    void allesZurueck(@ForAll("ohneSperren") List<Versuch> versuche) {
        Modellbuch modell = new Modellbuch();
        Probebuch buch = new Probebuch();
        modell.plane(0, 10_000, false);
        buch.plane(Buchungsart.ANSATZ_ENTWURF, Posten.ANSATZ, 0, 10_000);
        String anfang = buch.alles(0);
        versuche.forEach(v -> versuche(modell, buch, v));
        for (int nummer = modell.akte() - 1; nummer > 0; nummer--) {
            assertThat(buch.storniere(nummer)).as("act %d", nummer).isTrue();
            assertThat(buch.storniere(nummer)).as("act %d again", nummer).isFalse();
        }
        assertThat(buch.alles(0)).isEqualTo(anfang);
        for (int zeile = 0; zeile < modell.zeilen(); zeile++) {
            assertThat(buch.zeile(zeile)).isEqualTo(Zeilenstand.LEER);
        }
    }

    private static boolean[] versuche(Modellbuch modell, Probebuch buch, Versuch versuch) {
        int stelle = versuch.wo() % Modellbuch.STELLEN;
        long cents = versuch.cents();
        switch (versuch.was()) {
            case ANSATZ_HERAUF:
                return plane(modell, buch, Buchungsart.ANSATZ_ENTWURF, stelle, cents);
            case ANSATZ_HERAB:
                return plane(modell, buch, Buchungsart.ANSATZ_BESCHLUSS, stelle, -cents);
            case BEKANNTMACHUNG_HERAB:
                return plane(modell, buch, Buchungsart.ANSATZ_BEKANNTMACHUNG, stelle, -cents);
            case SPERREN:
                return new boolean[] {
                    modell.plane(stelle, -cents, true), buch.plane(Buchungsart.SPERRE, Posten.SPERRE, stelle, cents)
                };
            case RESERVIEREN:
                return reserviere(modell, buch, stelle, cents);
            case STORNIEREN:
                int nummer = versuch.wo() % modell.akte();
                return new boolean[] {modell.storniere(nummer), buch.storniere(nummer)};
            case LETZTES_STORNIEREN:
                int letzter = modell.akte() - 1;
                return new boolean[] {modell.storniere(letzter), buch.storniere(letzter)};
            default:
                return modell.zeilen() == 0
                        ? new boolean[2]
                        : bewege(modell, buch, versuch.was(), versuch.wo() % modell.zeilen(), cents);
        }
    }

    private static boolean[] plane(Modellbuch modell, Probebuch buch, Buchungsart art, int stelle, long cents) {
        return new boolean[] {
            modell.plane(stelle, cents, art.darfUnterNull()), buch.plane(art, Posten.ANSATZ, stelle, cents)
        };
    }

    private static boolean[] reserviere(Modellbuch modell, Probebuch buch, int stelle, long cents) {
        int zeile = modell.neueZeile(stelle);
        boolean[] angenommen = {
            modell.bewege(zeile, cents, 0, 0),
            buch.versuche(Bindungsbuchung.reservieren(
                    Buchungen.TAG, List.of(new Zeilenbetrag(zeile, stelle, Probebuch.euro(cents)))))
        };
        if (!angenommen[0]) {
            modell.ohneLetzteZeile();
        }
        return angenommen;
    }

    private static boolean[] bewege(Modellbuch modell, Probebuch buch, Was was, int zeile, long cents) {
        long r = modell.reserviert(zeile);
        long g = modell.gebunden(zeile);
        Bindungszeile z = buch.bindungszeile(zeile, modell.stelle(zeile));
        switch (was) {
            case BINDEN:
                return new boolean[] {
                    r > 0 && modell.bewege(zeile, -r, r, 0),
                    buch.versuche(() -> Bindungsbuchung.binden(Buchungen.TAG, List.of(z)))
                };
            case FREIGEBEN:
                return new boolean[] {
                    r > 0 && modell.bewege(zeile, -r, 0, 0),
                    buch.versuche(() -> Bindungsbuchung.freigeben(Buchungen.TAG, List.of(z)))
                };
            case ABSCHLIESSEN:
                return new boolean[] {
                    g > 0 && modell.bewege(zeile, 0, -g, 0),
                    buch.versuche(() -> Bindungsbuchung.abschliessen(Buchungen.TAG, List.of(z)))
                };
            case ERSTATTEN:
                return new boolean[] {
                    modell.bewege(zeile, 0, 0, -cents),
                    buch.versuche(() -> Bindungsbuchung.erstatten(Buchungen.TAG, z, Probebuch.euro(cents)))
                };
            case UMBUCHEN:
                return bucheUm(modell, buch, zeile, cents);
            default:
                long betrag = was == Was.ZAHLEN_GANZ && g > 0 ? g : cents;
                return new boolean[] {
                    (g > 0 || r == 0) && modell.bewege(zeile, 0, -Math.min(g, betrag), betrag),
                    buch.versuche(() -> Bindungsbuchung.zahlen(Buchungen.TAG, z, Probebuch.euro(betrag)))
                };
        }
    }

    private static boolean[] bucheUm(Modellbuch modell, Probebuch buch, int zeile, long cents) {
        int von = modell.stelle(zeile);
        int nach = (int) ((von + cents) % Modellbuch.STELLEN);
        long betrag = Math.max(1, Math.min(cents, modell.gebunden(zeile)));
        Bindungszeile alte = buch.bindungszeile(zeile, von);
        int neue = modell.neueZeile(nach);
        boolean[] angenommen = {
            von != nach && modell.bewege(zeile, new long[] {0, -betrag, 0}, neue, new long[] {0, betrag, 0}),
            buch.versuche(() ->
                    Bindungsbuchung.umbuchen(Buchungen.TAG, alte, new Zeilenbetrag(neue, nach, Probebuch.euro(betrag))))
        };
        if (!angenommen[0]) {
            modell.ohneLetzteZeile();
        }
        return angenommen;
    }

    private static void gleich(Modellbuch modell, Probebuch buch) {
        for (int stelle = 0; stelle < Modellbuch.STELLEN; stelle++) {
            assertThat(buch.stand(stelle).verfuegbar()).isEqualTo(Probebuch.euro(modell.verfuegbar(stelle)));
        }
        for (int zeile = 0; zeile < modell.zeilen(); zeile++) {
            assertThat(buch.zeile(zeile).reserviert()).isEqualTo(Probebuch.euro(modell.reserviert(zeile)));
            assertThat(buch.zeile(zeile).gebunden()).isEqualTo(Probebuch.euro(modell.gebunden(zeile)));
            assertThat(buch.zeile(zeile).gezahlt()).isEqualTo(Probebuch.euro(modell.gezahlt(zeile)));
        }
    }

    @Provide
    Arbitrary<List<Versuch>> versuche() {
        return versuch(Arbitraries.of(Was.values())).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Versuch>> ohneSperren() {
        return versuch(Arbitraries.of(Was.values())
                        .filter(w -> w != Was.SPERREN
                                && w != Was.BEKANNTMACHUNG_HERAB
                                && w != Was.STORNIEREN
                                && w != Was.LETZTES_STORNIEREN))
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<Versuch> versuch(Arbitrary<Was> was) {
        return Combinators.combine(
                        was,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(1, 6_000))
                .as(Versuch::new);
    }
}
