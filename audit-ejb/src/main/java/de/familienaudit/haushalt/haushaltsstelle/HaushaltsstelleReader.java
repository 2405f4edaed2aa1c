package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.domain.haushaltsstelle.Gliederungsart;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.NennungRule;
import de.familienaudit.haushalt.domain.haushaltsstelle.Nummernteil;
import de.familienaudit.haushalt.domain.haushaltsstelle.Nummernteilart;
import de.familienaudit.haushalt.domain.haushaltsstelle.Nummernteile;
import de.familienaudit.haushalt.domain.haushaltsstelle.ZwillingRule;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.vorlage.papier.Haushaltsnennung;
import de.familienaudit.vorlage.papier.Haushaltstexte;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts together the page of a position; a fixed number of statements. */
@Dependent
class HaushaltsstelleReader {

    private static final int BUNDESWEIT = 3;

    /** More twins say no more than these. */
    private static final int ZWILLINGE = 20;

    private static final int VORLAGEN = 20;

    @Inject
    private HaushaltsstelleRepository repository;

    @Inject
    private GliederungRepository gliederung;

    @Inject
    private Haushaltstexte texte;

    HaushaltsstelleBlatt read(Haushaltsstelle stelle) {
        return new HaushaltsstelleBlatt(
                zeile(stelle),
                stelle.version(),
                stelle.kameral().map(this::teile).orElse(List.of()),
                stelle.kameral().map(this::zwillinge).orElse(List.of()),
                vorlagen(stelle));
    }

    private static HaushaltsstelleZeile zeile(Haushaltsstelle h) {
        return new HaushaltsstelleZeile(
                h.id(),
                h.wortlaut(),
                h.bezeichnung(),
                "",
                h.stil(),
                h.seite(),
                h.teil().orElse(null));
    }

    private List<HaushaltsstelleBlatt.Teil> teile(Kameralstelle nummer) {
        Set<String> ziffern = ziffern(nummer);
        Deutung deutung = new Deutung(gliederung.findBund(ziffern), gliederung.findOrt(ziffern));
        List<HaushaltsstelleBlatt.Teil> teile = new ArrayList<>();
        String davor = "";
        Nummernteilart zuvor = null;
        for (Nummernteil teil : Nummernteile.von(nummer, deutung)) {
            davor = beginntNeu(teil.art(), zuvor) ? "" : davor;
            zuvor = teil.art();
            String eigene = teil.ziffern();
            boolean enthalten = teil.art() != Nummernteilart.PARTNER
                    && teil.art() != Nummernteilart.ORTSZIFFERN
                    && eigene.startsWith(davor);
            teile.add(new HaushaltsstelleBlatt.Teil(
                    teil.art(),
                    davor,
                    enthalten ? eigene.substring(davor.length()) : eigene,
                    teil.bezeichnung(),
                    EnumNames.find(Gliederungsart.class, teil.art().name())
                            .map(art -> deutung.herkunft(art, eigene))
                            .orElse(Deutung.Herkunft.KEINE)));
            davor = enthalten ? eigene : davor + eigene;
        }
        return teile;
    }

    /** Whether the digits of a part do not go on with those of the part before. */
    private static boolean beginntNeu(Nummernteilart art, Nummernteilart zuvor) {
        return switch (art) {
            case PRAEFIX, EINZELPLAN, MASSNAHME, HAUPTGRUPPE -> true;
            case GRUPPE -> zuvor != Nummernteilart.HAUPTGRUPPE;
            case ABSCHNITT, UNTERABSCHNITT, PARTNER, ORTSZIFFERN -> false;
        };
    }

    /** Every run of digits that may have a name. */
    private static Set<String> ziffern(Kameralstelle nummer) {
        Set<String> ziffern = new TreeSet<>();
        String unterabschnitt = nummer.unterabschnitt();
        for (int ende = 1; ende <= BUNDESWEIT; ende++) {
            ziffern.add(unterabschnitt.substring(0, ende));
        }
        ziffern.add(unterabschnitt);
        String gruppierung = nummer.gruppierung();
        ziffern.add(gruppierung.substring(0, 1));
        ziffern.add(gruppierung.substring(0, 2));
        if (gruppierung.length() > 2) {
            ziffern.add(gruppierung.substring(2, 3));
        }
        return ziffern;
    }

    private List<HaushaltsstelleZeile> zwillinge(Kameralstelle nummer) {
        List<Haushaltsstelle> aehnliche = repository.findAehnliche(nummer, ZWILLINGE);
        List<Kameralstelle> nummern =
                aehnliche.stream().flatMap(h -> h.kameral().stream()).toList();
        List<Kameralstelle> zwillinge = ZwillingRule.zwillinge(nummer, nummern);
        return aehnliche.stream()
                .filter(h -> h.kameral().filter(zwillinge::contains).isPresent())
                .map(HaushaltsstelleReader::zeile)
                .toList();
    }

    /** Papers that contain what is peculiar to the number are asked for; which of them name it says the rule. */
    private List<Haushaltsnennung> vorlagen(Haushaltsstelle stelle) {
        String teil = stelle.kameral().map(Kameralstelle::unterabschnitt).orElse(stelle.wortlaut());
        Map<Long, Haushaltsnennung> jeVorlage = new LinkedHashMap<>();
        texte.enthaltende(teil).stream()
                .filter(n -> NennungRule.genannte(n.text(), List.of(stelle)).isPresent())
                .forEach(n -> jeVorlage.putIfAbsent(n.vorlageId(), n));
        return jeVorlage.values().stream().limit(VORLAGEN).toList();
    }
}
