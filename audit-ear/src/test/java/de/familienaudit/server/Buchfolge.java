package de.familienaudit.server;

import static de.familienaudit.server.Haushaltsprobe.JAHR;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.bindung.BindungAntragService;
import de.familienaudit.haushalt.bindung.BindungBeantragen;
import de.familienaudit.haushalt.bindung.BindungZeile;
import de.familienaudit.haushalt.bindung.Bindungsblatt;
import de.familienaudit.haushalt.buch.AnsatzService;
import de.familienaudit.haushalt.buch.AnsatzSetzen;
import de.familienaudit.haushalt.buch.DeckungsringService;
import de.familienaudit.haushalt.buch.JahresstelleFilter;
import de.familienaudit.haushalt.buch.JahresstelleService;
import de.familienaudit.haushalt.buch.JahresstelleZeile;
import de.familienaudit.haushalt.buch.Stellensummen;
import de.familienaudit.haushalt.zahlung.Umbuchen;
import de.familienaudit.haushalt.zahlung.ZahlungEintragen;
import de.familienaudit.haushalt.zahlung.ZahlungService;
import de.familienaudit.haushalt.zustimmung.BindungVollziehen;
import de.familienaudit.haushalt.zustimmung.ZustimmungService;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whatever is tried goes to the services and to a second ledger; both take it or neither, and have the same afterwards (rules H-4, H-5, H-9). */
@Dependent
class Buchfolge {

    /** What somebody can do. */
    enum Was {
        ANSATZ,
        BEANTRAGEN,
        ZUSTIMMEN,
        ZURUECKNEHMEN,
        ABLEHNEN,
        ZURUECKZIEHEN,
        BINDEN,
        ZAHLEN,
        ERSTATTEN,
        ABSCHLIESSEN,
        UMBUCHEN,
        STORNIEREN
    }

    @Inject
    private Bindungsprobe probe;

    @Inject
    private Zahlungsprobe kasse;

    @Inject
    private AnsatzService ansaetze;

    @Inject
    private DeckungsringService ringe;

    @Inject
    private JahresstelleService jahresstellen;

    @Inject
    private BindungAntragService antraege;

    @Inject
    private ZustimmungService zustimmungen;

    @Inject
    private ZahlungService zahlungen;

    /** How often each was refused, and taken. */
    final Map<Was, int[]> versucht = new EnumMap<>(Was.class);

    final List<Long> stellen = new ArrayList<>();
    final List<Long> auftraege = new ArrayList<>();
    Zweitbuch zweites;
    Akteur kaemmerei;
    private Random zufall;

    Was eines(List<Was> moeglich) {
        return moeglich.get(zufall.nextInt(moeglich.size()));
    }

    void bekanntmachen() {
        probe.schritt("BEKANNTGEMACHT", 1);
    }

    /** A new Kommune with three positions whose amounts this number decides. */
    void beginne(int folge) {
        zufall = new Random(folge);
        zweites = new Zweitbuch();
        stellen.clear();
        auftraege.clear();
        probe.beginne();
        kaemmerei = probe.kaemmerei;
        long ring = ringe.anlegen(JAHR, "1", "Ring");
        for (int i = 0; i < Zweitbuch.STELLEN; i++) {
            long cents = 5_000 + zufall.nextInt(10_000);
            stellen.add(probe.position("01.1000" + i + ".6300", getippt(cents)));
            zweites.setze(i, cents);
            if (i < 2) {
                ringe.zuordnen(
                        stellen.get(i), jahresstellen.blatt(stellen.get(i)).version(), ring);
            }
        }
    }

    /** Tries it with both, and looks whether both have the same afterwards. */
    void versuche(Was was, String wo) {
        long cents = 1 + zufall.nextInt(6_000);
        int stelle = zufall.nextInt(Zweitbuch.STELLEN);
        if (was == Was.ANSATZ) {
            long bisher = zweites.ansatz(stelle);
            if (cents != bisher) {
                beide(was, wo, zweites.setze(stelle, cents), () -> {
                    probe.als(probe.kaemmerei);
                    ansaetze.setzen(stellen.get(stelle), AnsatzSetzen.von(euro(bisher), getippt(cents)));
                });
            }
        } else if (was == Was.BEANTRAGEN) {
            beantrage(wo, cents, stelle);
        } else if (!auftraege.isEmpty()) {
            int nummer = auftrag(was);
            anAuftrag(was, wo, zweites.auftraege.get(nummer), auftraege.get(nummer), cents);
            gleicheZeilen(wo, zweites.auftraege.get(nummer), auftraege.get(nummer));
        }
        gleicheListe(wo);
    }

    private void beantrage(String wo, long cents, int stelle) {
        long[] jeStelle = new long[Zweitbuch.STELLEN];
        jeStelle[stelle] = cents;
        jeStelle[zufall.nextInt(Zweitbuch.STELLEN)] = 1 + zufall.nextInt(4_000);
        List<BindungBeantragen.Zeile> zeilen = new ArrayList<>();
        for (int i = 0; i < jeStelle.length; i++) {
            if (jeStelle[i] > 0) {
                zeilen.add(new BindungBeantragen.Zeile(stellen.get(i), getippt(jeStelle[i])));
            }
        }
        beide(Was.BEANTRAGEN, wo, zweites.beantrage(jeStelle), () -> {
            probe.als(probe.fachamt);
            auftraege.add(antraege.beantragen(new BindungBeantragen("Auftrag " + wo, "", zeilen, null, null)));
        });
    }

    private void anAuftrag(Was was, String wo, Zweitbuch.Auftrag soll, long id, long cents) {
        int nr = zufall.nextInt(soll.zeilen.size());
        probe.als(was == Was.ZURUECKZIEHEN ? probe.fachamt : probe.kaemmerei);
        int version = probe.version(id);
        switch (was) {
            case ZUSTIMMEN:
                beide(was, wo, zweites.stimmeZu(soll), () -> probe.stimmeZu(id));
                break;
            case ZURUECKNEHMEN:
                beide(was, wo, zweites.nimmZurueck(soll), () -> zustimmungen.zuruecknehmen(id, version, "Doch nicht"));
                break;
            case ABLEHNEN:
                beide(was, wo, zweites.lehneAb(soll), () -> zustimmungen.ablehnen(id, version, "Nein"));
                break;
            case ZURUECKZIEHEN:
                beide(was, wo, zweites.zieheZurueck(soll), () -> antraege.zurueckziehen(id, version, "Erledigt"));
                break;
            case BINDEN:
                beide(was, wo, zweites.binde(soll), () -> probe.binde(id, BindungVollziehen.ohneGrund()));
                break;
            case ABSCHLIESSEN:
                beide(was, wo, zweites.schliesse(soll), () -> kasse.schliesse(probe, id));
                break;
            case STORNIEREN:
                storniere(wo, soll, id);
                break;
            default:
                mitBetrag(was, wo, soll, id, nr, cents);
        }
    }

    private void mitBetrag(Was was, String wo, Zweitbuch.Auftrag soll, long id, int nr, long cents) {
        long zeile = kasse.zeile(probe, id, nr);
        int version = probe.version(id);
        long betrag = passend(was, soll.zeilen.get(nr), cents);
        ZahlungEintragen zahlung =
                new ZahlungEintragen(zeile, getippt(betrag), Haushaltsprobe.HEUTE, "Rechnung", "Grund");
        if (was == Was.ZAHLEN) {
            beide(was, wo, zweites.zahle(soll, nr, betrag), () -> zahlungen.zahlen(id, version, zahlung));
        } else if (was == Was.ERSTATTEN) {
            beide(was, wo, zweites.erstatte(soll, nr, betrag), () -> zahlungen.erstatten(id, version, zahlung));
        } else {
            int stelle = zufall.nextInt(Zweitbuch.STELLEN);
            beide(
                    was,
                    wo,
                    zweites.bucheUm(soll, nr, stelle, betrag),
                    () -> zahlungen.umbuchen(
                            id,
                            version,
                            new Umbuchen(
                                    zeile, stellen.get(stelle), getippt(betrag), Haushaltsprobe.HEUTE, "", "Dorthin")));
        }
    }

    /** Often one on which there is something to do. */
    private int auftrag(Was was) {
        List<Integer> gute = new ArrayList<>();
        for (int i = 0; i < auftraege.size(); i++) {
            if (zweites.auftraege.get(i).zeilen.stream().anyMatch(z -> da(was, z) > 0)) {
                gute.add(i);
            }
        }
        return gute.isEmpty() || zufall.nextInt(4) == 0
                ? zufall.nextInt(auftraege.size())
                : gute.get(zufall.nextInt(gute.size()));
    }

    /** What an act could take from the line. */
    private static long da(Was was, Zweitbuch.Zeile zeile) {
        switch (was) {
            case ERSTATTEN:
                return zeile.gezahlt();
            case ZAHLEN, ABSCHLIESSEN, UMBUCHEN, STORNIEREN:
                return zeile.gebunden();
            default:
                return zeile.reserviert();
        }
    }

    /** Often to the cent what is there, or less. */
    private long passend(Was was, Zweitbuch.Zeile zeile, long cents) {
        long da = da(was, zeile);
        if (da == 0 || zufall.nextInt(3) == 0) {
            return cents;
        }
        return zufall.nextBoolean() ? da : Math.min(da, cents);
    }

    private void storniere(String wo, Zweitbuch.Auftrag soll, long id) {
        List<String> da = Zweitbuch.STORNIERBAR.stream().filter(soll::hat).toList();
        if (!da.isEmpty()) {
            String art = da.get(zufall.nextInt(da.size()));
            beide(Was.STORNIEREN, wo + " " + art, zweites.storniere(soll, art), () -> kasse.storniere(probe, id, art));
        }
    }

    /** Both take it or neither. */
    private void beide(Was was, String wo, boolean erlaubt, Runnable vorgang) {
        List<String> abgelehnt = new ArrayList<>();
        try {
            vorgang.run();
        } catch (BusinessRuleException e) {
            abgelehnt.add(e.getMessage());
        }
        assertThat(abgelehnt.isEmpty()).as("%s: %s", wo, abgelehnt).isEqualTo(erlaubt);
        versucht.computeIfAbsent(was, w -> new int[2])[erlaubt ? 1 : 0]++;
    }

    private void gleicheZeilen(String wo, Zweitbuch.Auftrag soll, long id) {
        assertThat(probe.blatt(id).zeilen())
                .as(wo)
                .extracting(Bindungsblatt.Zeile::betraege)
                .containsExactlyElementsOf(soll.zeilen.stream()
                        .map(z ->
                                new BindungZeile.Betraege(euro(z.reserviert()), euro(z.gebunden()), euro(z.gezahlt())))
                        .toList());
    }

    /** The list of the year, which is also the sheet for Excel. */
    void gleicheListe(String wo) {
        assertThat(jahresstellen.liste(new JahresstelleFilter(JAHR, "", 1)).zeilen())
                .as(wo)
                .extracting(JahresstelleZeile::summen)
                .containsExactlyElementsOf(soll());
    }

    List<Stellensummen> soll() {
        List<Stellensummen> soll = new ArrayList<>();
        for (int i = 0; i < Zweitbuch.STELLEN; i++) {
            long[] liegt = zweites.liegt(i);
            soll.add(new Stellensummen(
                    euro(zweites.ansatz(i)),
                    euro(liegt[0]),
                    euro(liegt[1]),
                    euro(liegt[2]),
                    euro(zweites.verfuegbar(i)),
                    i < 2 ? euro(zweites.grenze(i)) : null));
        }
        return soll;
    }

    static Geldbetrag euro(long cents) {
        return new Geldbetrag(BigDecimal.valueOf(cents, 2));
    }

    /** As people type it. */
    private static String getippt(long cents) {
        return cents / 100 + "," + String.format("%02d", cents % 100);
    }
}
