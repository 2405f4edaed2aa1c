package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.NummernmusterRule;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
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
     * @param nummer of the recording; null for the one that holds
     * @throws NotFoundException R-2, also for a recording that the paper does not have
     */
    VorlageDetails read(long id, Integer nummer, LocalDate heute) {
        Vorlage vorlage = repository.find(id);
        List<Aufzeichnung> aufzeichnungen = repository.findAufzeichnungen(id);
        int gesucht = Objects.requireNonNullElse(nummer, vorlage.aktuell());
        Aufzeichnung a = aufzeichnungen.stream()
                .filter(z -> z.nummer() == gesucht)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Papier papier = repository.findPapier(a);
        Gremienblick blick = new Gremienblick(gremien.kunde(), heute);
        Papierlage lage = PapierstandRule.lage(papier, blick);
        List<Violation> bemerkungen = new ArrayList<>();
        NummernmusterRule.bemerkung(papier.nummer(), repository.findNachbarnummern(id))
                .ifPresent(bemerkungen::add);
        bemerkungen.addAll(WiderspruchRule.bemerkungen(papier, lage, blick));
        bemerkungen.addAll(blick.bemerkungen(papier.folge()));
        return new VorlageDetails(
                new VorlageDetails.Kopf(
                        id,
                        papier.nummer(),
                        vorlage.istOeffentlich(),
                        a.nummer(),
                        a.nummer() == vorlage.aktuell(),
                        a.art(),
                        new VorlageDetails.Lage(
                                lage.stand(),
                                lage.am(),
                                lage.stand().istPositiv(),
                                Teilnamen.of(lage.angenommen(), papier.folge()),
                                Teilnamen.of(lage.abgelehnt(), papier.folge()),
                                Teilnamen.of(lage.offen(), papier.folge()))),
                PapierWriter.angaben(papier),
                folge(papier.folge(), blick),
                papier.finanzen().stream()
                        .map(f -> new VorlageDetails.Geld(Objects.toString(f.betrag(), ""), PapierWriter.finanzen(f)))
                        .toList(),
                bemerkungen,
                aufzeichnungen.stream().map(VorlagenReader::aufgezeichnet).toList());
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
                a.herkunft().grund());
    }
}
