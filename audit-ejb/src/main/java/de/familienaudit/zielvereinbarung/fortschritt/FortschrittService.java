package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Vertretungsvermerk;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.MeldeberechtigungPolicy;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Melder;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Ruecknahme;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeReader;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reporting progress on a measure, and taking a report back. */
@Stateless
@Guarded
public class FortschrittService {

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private MassnahmeReader reader;

    @Inject
    private Vertretungsvermerk vermerk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Takes a report in: its author may report on this measure, nobody reported in between (G-4), and the report
     * is complete.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException A-8.nicht_zustaendig, A-8.auskunft_nur_projektleitung,
     *     G-7.meldung_nur_projektleitung
     * @throws ConflictException G-4.geaendert_von
     * @throws de.familienaudit.shared.BusinessRuleException A-7.…
     */
    @Requires(ZielvereinbarungRechte.FORTSCHRITT_MELDEN)
    public void melden(FortschrittMelden command) {
        Fortschritt fortschritt = massnahmen.lockFortschritt(command.massnahmeId());
        MeldeberechtigungPolicy berechtigung = reader.berechtigung(command.massnahmeId());
        berechtigung.pruefeMelden();
        berechtigung.pruefeFuerAndere(command.auskunft(), command.nacherfasst());
        refuseIfReportedInBetween(fortschritt, command.version());
        vermerk.setzen(berechtigung.meldetAls().inVertretungVon());
        // stored with its aggregate: by cascade, flushed by the guard
        fortschritt.melden(command.inhalt(), melder(command, berechtigung.meldetAls()), LocalDate.now(clock));
    }

    /**
     * Takes the last report back, which its author may do and the Projektleitung; it stays visible with the reason.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ForbiddenException A-8.nur_eigene_meldung
     * @throws ConflictException G-4.geaendert_von
     * @throws de.familienaudit.shared.BusinessRuleException A-7.meldung_nicht_letzte, A-7.ruecknahme_ohne_grund
     */
    @Requires(ZielvereinbarungRechte.FORTSCHRITT_MELDEN)
    public void zuruecknehmen(MeldungZuruecknehmen command) {
        Fortschritt fortschritt = massnahmen.lockFortschritt(command.massnahmeId());
        refuseIfReportedInBetween(fortschritt, command.version());
        Akteur akteur = currentActor.get();
        Ruecknahme ruecknahme = new Ruecknahme(
                akteur.kontoId(),
                akteur.anzeigename(),
                akteur.hat(Rolle.PROJEKTLEITUNG),
                command.grund(),
                clock.instant());
        fortschritt.zuruecknehmen(command.nummer(), ruecknahme, reader.vereinbartesEnde(command.massnahmeId()));
        massnahmen.raiseVersion(fortschritt);
    }

    private void refuseIfReportedInBetween(Fortschritt fortschritt, int seenVersion) {
        if (fortschritt.version() == seenVersion) {
            return;
        }
        Optional<Meldung> letzte = fortschritt.letzteMeldung();
        throw letzte.map(m -> new ConflictException(
                        m.gemeldetVon(),
                        m.text(),
                        m.gemeldetAm().atZone(ClockProducer.BERLIN).toLocalDateTime()))
                .orElseGet(ConflictException::new);
    }

    private Melder melder(FortschrittMelden command, Zustaendigkeit als) {
        Akteur akteur = currentActor.get();
        return new Melder(
                akteur.kontoId(),
                akteur.anzeigename(),
                als,
                command.auskunft(),
                clock.instant(),
                command.nacherfasst());
    }
}
