package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.NummernmusterRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.WiderspruchRule;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.gremium.GremienReader;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts together what the page of a paper shows; a fixed number of statements, however many rows and votes it has. */
@Dependent
class VorlagenReader {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private GremienReader gremien;

    @Inject
    @Any
    private Instance<Haushaltsauskunft> haushalt;

    /**
     * @param aufzeichnung number of the recording; null for the one that holds
     * @throws NotFoundException R-2, also for a recording that the paper does not have
     */
    VorlageDetails read(long id, Integer aufzeichnung, LocalDate heute) {
        Vorlage vorlage = repository.find(id);
        Gremienblick blick = new Gremienblick(gremien.kunde(), heute);
        Gelesen g = gelesen(vorlage, repository.findAufzeichnungen(id), aufzeichnung);
        Papier papier = repository.findPapier(g.gesucht());
        Papierlage lage = lage(vorlage, g.gesucht(), PapierstandRule.lage(papier, blick));
        return details(
                vorlage,
                g,
                papier,
                blick,
                adressen(papier.finanzen()),
                istEntwurf(lage.stand()) ? List.of() : bemerkungen(vorlage, papier, lage, blick));
    }

    /** The positions that its finance lines name, by text; no statement where they name none. */
    private Map<String, String> adressen(List<Finanzzeile> finanzen) {
        List<String> texte = finanzen.stream()
                .map(Finanzzeile::haushaltsstelle)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        Map<String, String> adressen = new HashMap<>();
        haushalt.forEach(h -> adressen.putAll(h.adressen(texte)));
        return adressen;
    }

    /**
     * Two recordings of a paper beside each other, without remarks; as many statements as for one.
     *
     * @param von number of the older one; null for the one before, of those that the actor may see
     * @param nach number of the newer one; null for the one that holds
     * @throws NotFoundException R-2, also for a recording that the paper does not have
     */
    Vorlagenpaar readPaar(long id, Integer von, Integer nach, LocalDate heute) {
        Vorlage vorlage = repository.find(id);
        Gremienblick blick = new Gremienblick(gremien.kunde(), heute);
        List<Aufzeichnung> alle = repository.findAufzeichnungen(id);
        Gelesen neu = gelesen(vorlage, alle, nach);
        Gelesen alt = gelesen(vorlage, alle, von != null ? von : davor(alle, neu.gesucht()));
        // the only recording is compared with itself
        List<Papier> papiere = repository.findPapiere(
                Stream.of(alt.gesucht(), neu.gesucht()).distinct().toList());
        return new Vorlagenpaar(
                details(vorlage, alt, papiere.get(0), blick, Map.of(), List.of()),
                details(vorlage, neu, papiere.get(papiere.size() - 1), blick, Map.of(), List.of()));
    }

    private static int davor(List<Aufzeichnung> alle, Aufzeichnung neu) {
        return alle.stream()
                .mapToInt(Aufzeichnung::nummer)
                .filter(nummer -> nummer < neu.nummer())
                .max()
                .orElse(neu.nummer());
    }

    private static Gelesen gelesen(Vorlage vorlage, List<Aufzeichnung> alle, Integer nummer) {
        int gesucht = Objects.requireNonNullElse(nummer, vorlage.aktuell());
        return new Gelesen(
                alle.stream().filter(z -> z.nummer() == gesucht).findFirst().orElseThrow(NotFoundException::new), alle);
    }

    /** The recording that is asked for, and all of the paper. */
    private record Gelesen(Aufzeichnung gesucht, List<Aufzeichnung> alle) {}

    private static VorlageDetails details(
            Vorlage vorlage,
            Gelesen g,
            Papier papier,
            Gremienblick blick,
            Map<String, String> adressen,
            List<Violation> bemerkungen) {
        Papierlage lage = lage(vorlage, g.gesucht(), PapierstandRule.lage(papier, blick));
        String nummer = nummer(vorlage, papier);
        return new VorlageDetails(
                new VorlageDetails.Kopf(
                        vorlage.id(),
                        nummer,
                        g.gesucht().nummer(),
                        g.gesucht().nummer() == vorlage.aktuell(),
                        papier.art(),
                        new VorlageDetails.Lage(
                                lage.stand(),
                                lage.am(),
                                lage.stand().istPositiv(),
                                Teilnamen.of(lage.angenommen(), papier.folge()),
                                Teilnamen.of(lage.abgelehnt(), papier.folge()),
                                Teilnamen.of(lage.offen(), papier.folge()))),
                weg(vorlage),
                PapierWriter.angaben(papier.mitNummer(nummer)),
                folge(papier.folge(), blick),
                papier.finanzen().stream()
                        .map(f -> new VorlageDetails.Geld(
                                Objects.toString(f.betrag(), ""),
                                Finanzangabe.von(f),
                                adressen.getOrDefault(f.haushaltsstelle(), "")))
                        .toList(),
                bemerkungen,
                g.alle().stream().map(VorlagenReader::aufgezeichnet).toList());
    }

    /** A paper that begins here gets its number once, beside what is recorded; one of the past as each recording gives it. */
    private static String nummer(Vorlage vorlage, Papier papier) {
        return vorlage.gang() == null ? papier.nummer() : Objects.requireNonNullElse(vorlage.nummer(), "");
    }

    /** What people did with it counts for the recording that holds; a former one is a draft or says what its rows say. */
    private static Papierlage lage(Vorlage vorlage, Aufzeichnung a, Papierlage ausZeilen) {
        if (a.nummer() == vorlage.aktuell()) {
            return vorlage.lage(ausZeilen);
        }
        return Integer.valueOf(0).equals(a.fassungsstand().fassung())
                ? Papierlage.ohneTeile(Papierstand.ENTWURF, null)
                : ausZeilen;
    }

    private static boolean istEntwurf(Papierstand stand) {
        return stand == Papierstand.ENTWURF || stand == Papierstand.IN_ABSTIMMUNG;
    }

    private static VorlageDetails.Weg weg(Vorlage vorlage) {
        return new VorlageDetails.Weg(
                vorlage.gang() == null ? "" : vorlage.gang().name(),
                vorlage.istOeffentlich(),
                vorlage.erstellerKontoId(),
                vorlage.einreicherStelleId(),
                vorlage.istNummerHierVergeben(),
                vorlage.ruecknahme()
                        .map(r -> new VorlageDetails.Zurueckgezogen(r.von(), r.am(), r.grund()))
                        .orElse(null));
    }

    private List<Violation> bemerkungen(Vorlage vorlage, Papier papier, Papierlage lage, Gremienblick blick) {
        List<Violation> bemerkungen = new ArrayList<>();
        String nummer = nummer(vorlage, papier);
        if (!nummer.isEmpty()) {
            NummernmusterRule.bemerkung(nummer, repository.findNachbarnummern(vorlage.id()))
                    .ifPresent(bemerkungen::add);
        }
        bemerkungen.addAll(WiderspruchRule.bemerkungen(papier, lage, blick));
        bemerkungen.addAll(blick.bemerkungen(papier.folge()));
        return bemerkungen;
    }

    private static List<VorlageDetails.Zeile> folge(List<Beratung> folge, Gremienblick blick) {
        List<VorlageDetails.Zeile> zeilen = new ArrayList<>();
        for (Beratung zeile : folge) {
            Integer nach = zeile.verbleib().nachfolgerin();
            zeilen.add(new VorlageDetails.Zeile(
                    zeilen.size() + 1,
                    blick.name(zeile),
                    PapierWriter.zeile(zeile),
                    zeile.marke().entscheidet(),
                    nach == null
                            ? null
                            : new VorlageDetails.Verweis(
                                    nach,
                                    blick.name(folge.get(nach - 1)),
                                    folge.get(nach - 1).tag()),
                    zeile.bezug().sitzung(),
                    zeile.bezug().fassung(),
                    Voten.der(zeile, blick)));
        }
        return zeilen;
    }

    private static VorlageDetails.Aufgezeichnet aufgezeichnet(Aufzeichnung a) {
        return new VorlageDetails.Aufgezeichnet(
                a.nummer(),
                a.erfassung().von(),
                a.erfassung().am(),
                a.herkunft().quelle(),
                a.herkunft().grund(),
                new VorlageDetails.Fassung(
                        a.fassungsstand().anlass(),
                        a.fassungsstand().fassung(),
                        a.fassungsstand().art()));
    }
}
