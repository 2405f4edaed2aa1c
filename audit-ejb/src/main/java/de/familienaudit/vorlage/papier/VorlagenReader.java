package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.NummernmusterRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.WiderspruchRule;
import de.familienaudit.vorlage.gremium.GremienReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts together what the page of a paper shows; a fixed number of statements, however many rows and votes it has. */
@Dependent
class VorlagenReader {

    @Inject
    private VorlagenRepository repository;

    @Inject
    private GremienReader gremien;

    /**
     * @param aufzeichnung number of the recording; null for the one that holds
     * @throws NotFoundException R-2, also for a recording that the paper does not have
     */
    VorlageDetails read(long id, Integer aufzeichnung, LocalDate heute) {
        Vorlage vorlage = repository.find(id);
        List<Aufzeichnung> aufzeichnungen = repository.findAufzeichnungen(id);
        int gesucht = Objects.requireNonNullElse(aufzeichnung, vorlage.aktuell());
        Aufzeichnung a = aufzeichnungen.stream()
                .filter(z -> z.nummer() == gesucht)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Papier papier = repository.findPapier(a);
        Gremienblick blick = new Gremienblick(gremien.kunde(), heute);
        boolean aktuell = a.nummer() == vorlage.aktuell();
        Papierlage lage = lage(vorlage, a, aktuell, PapierstandRule.lage(papier, blick));
        String nummer = vorlage.gang() == null ? papier.nummer() : Objects.requireNonNullElse(vorlage.nummer(), "");
        return new VorlageDetails(
                new VorlageDetails.Kopf(
                        id,
                        nummer,
                        a.nummer(),
                        aktuell,
                        a.art(),
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
                        .map(f -> new VorlageDetails.Geld(Objects.toString(f.betrag(), ""), PapierWriter.finanzen(f)))
                        .toList(),
                istEntwurf(lage.stand()) ? List.of() : bemerkungen(id, papier.mitNummer(nummer), lage, blick),
                aufzeichnungen.stream().map(VorlagenReader::aufgezeichnet).toList());
    }

    /** What people did with it counts for the recording that holds; a former one is a draft or says what its rows say. */
    private static Papierlage lage(Vorlage vorlage, Aufzeichnung a, boolean aktuell, Papierlage ausZeilen) {
        if (aktuell) {
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

    private List<Violation> bemerkungen(long id, Papier papier, Papierlage lage, Gremienblick blick) {
        List<Violation> bemerkungen = new ArrayList<>();
        if (!papier.nummer().isEmpty()) {
            NummernmusterRule.bemerkung(papier.nummer(), repository.findNachbarnummern(id))
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
                    zeile.abstimmungen().stream()
                            .map(a -> Votum.of(
                                    a, blick.mehrheit(zeile, a.worueber().gegenstand()), blick.mitglieder(zeile)))
                            .toList()));
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
