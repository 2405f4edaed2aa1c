package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.HEUTE;

import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.zahlung.Abschliessen;
import de.familienaudit.haushalt.zahlung.StornoService;
import de.familienaudit.haushalt.zahlung.Umbuchen;
import de.familienaudit.haushalt.zahlung.ZahlungEintragen;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What is committed, and payments on it, for tests. */
@Dependent
class Zahlungsprobe {

    @Inject
    private ZahlungService zahlungen;

    @Inject
    private StornoService stornos;

    /** Asked by the Fachamt and committed by the Kämmerei, which acts from now on; the Satzung is announced. */
    long gebunden(Bindungsprobe probe, long jahresstelle, String betrag) {
        long bindung = probe.beantrage(jahresstelle, betrag);
        probe.stimmeZu(bindung);
        probe.binde(bindung, BindungVollziehen.ohneGrund());
        return bindung;
    }

    void zahle(Bindungsprobe probe, long bindung, String betrag) {
        zahlungen.zahlen(bindung, probe.version(bindung), zahlung(probe, bindung, betrag));
    }

    void erstatte(Bindungsprobe probe, long bindung, String betrag) {
        zahlungen.erstatten(
                bindung,
                probe.version(bindung),
                new ZahlungEintragen(zeile(probe, bindung, 0), betrag, HEUTE, "Gutschrift", "Überzahlt"));
    }

    void schliesse(Bindungsprobe probe, long bindung) {
        zahlungen.abschliessen(bindung, probe.version(bindung), new Abschliessen(HEUTE, "", "Fertig"));
    }

    void buche(Bindungsprobe probe, long bindung, long jahresstelle, String betrag) {
        zahlungen.umbuchen(
                bindung,
                probe.version(bindung),
                new Umbuchen(zeile(probe, bindung, 0), jahresstelle, betrag, HEUTE, "", "Gehört dorthin"));
    }

    ZahlungEintragen zahlung(Bindungsprobe probe, long bindung, String betrag) {
        return new ZahlungEintragen(zeile(probe, bindung, 0), betrag, HEUTE, "Rechnung 1", "");
    }

    long zeile(Bindungsprobe probe, long bindung, int nr) {
        return probe.blatt(bindung).zeilen().get(nr).id();
    }

    /** The last act of this kind that was not reversed. */
    long letzter(Bindungsprobe probe, long bindung, String art) {
        return probe.blatt(bindung).verlauf().stream()
                .filter(v -> v.art().name().equals(art) && !v.lage().name().equals("STORNIERT"))
                .findFirst()
                .map(Bindungsblatt.Vorgang::satzId)
                .orElseThrow();
    }

    void storniere(Bindungsprobe probe, long bindung, String art) {
        stornos.stornieren(letzter(probe, bindung, art), "Falsch gebucht");
    }

    /** What lies on a line: reserved, committed, paid. */
    String liegt(Bindungsprobe probe, long bindung, int nr) {
        Bindungsblatt.Zeile zeile = probe.blatt(bindung).zeilen().get(nr);
        return zeile.betraege().reserviert().wert() + " "
                + zeile.betraege().gebunden().wert() + " "
                + zeile.betraege().gezahlt().wert();
    }
}
