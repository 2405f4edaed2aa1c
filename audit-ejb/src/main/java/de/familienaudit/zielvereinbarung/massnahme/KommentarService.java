package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Vertretungsvermerk;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.MeldeberechtigungPolicy;
import de.familienaudit.zielvereinbarung.domain.massnahme.Erwaehnung;
import de.familienaudit.zielvereinbarung.domain.massnahme.ErwaehnungRule;
import de.familienaudit.zielvereinbarung.domain.massnahme.Kommentar;
import de.familienaudit.zugang.konto.Personenverzeichnis;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Comments on measures, and whom they mention (rule A-8). */
@Stateless
@Guarded
public class KommentarService {

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private MassnahmeReader reader;

    @Inject
    private ErwaehnungRepository erwaehnungen;

    @Inject
    private Personenverzeichnis personen;

    @Inject
    private Vertretungsvermerk vermerk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Adds a comment of an involved Stelle; whoever it mentions finds it among the own tasks.
     *
     * @throws de.familienaudit.shared.ForbiddenException A-8.nicht_beteiligt
     * @throws de.familienaudit.shared.BusinessRuleException A-8.kommentar_leer, A-8.erwaehnung_…, form.zu_lang
     */
    @Requires(value = ZielvereinbarungRechte.MASSNAHME_KOMMENTIEREN, jeMinute = 10)
    public void kommentieren(MassnahmeKommentieren command) {
        Fortschritt fortschritt = massnahmen.getFortschritt(command.massnahmeId());
        MeldeberechtigungPolicy berechtigung = reader.berechtigung(command.massnahmeId());
        berechtigung.pruefeKommentieren();
        vermerk.setzen(berechtigung.kommentiertAls().inVertretungVon());
        Kommentar kommentar = new Kommentar(
                fortschritt.massnahme(),
                command.text(),
                currentActor.get().kontoId(),
                Erfassung.von(currentActor.get(), clock.instant()),
                berechtigung.kommentiertAls());
        massnahmen.save(kommentar);
        new ErwaehnungRule(erwaehnbare(), currentActor.get().kontoId())
                .erwaehnte(command.text(), command.erwaehnte())
                .forEach((konto, name) -> erwaehnungen.save(new Erwaehnung(kommentar, konto, name)));
    }

    /** Whom a comment can mention: who may read agreement and measures today, name of today by account, by name. */
    @Requires(value = ZielvereinbarungRechte.MASSNAHME_KOMMENTIEREN, schreibt = false)
    public Map<Long, String> erwaehnbare() {
        return personen.mitRecht(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN);
    }
}
