package de.familienaudit.stelle;

import de.familienaudit.dokument.AbgelegteDatei;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.stelle.domain.Urkunde;
import de.familienaudit.stelle.domain.UrkundeRule;
import de.familienaudit.stelle.domain.Vertretung;
import de.familienaudit.stelle.domain.VertretungsbefugnisPolicy;
import de.familienaudit.stelle.domain.VertretungseinsatzRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Naming, confirming and ending deputies (rules ). */
@Stateless
@Guarded
public class VertretungService {

    /** Rows on one page of the list. */
    public static final int JE_SEITE = 50;

    @Inject
    private VertretungRepository vertretungen;

    @Inject
    private VertretungReader reader;

    @Inject
    private Urkundenablage urkunden;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * One page of the Vertretungen of the Kommune.
     *
     * @param nummer page from 1; beyond the last one it is the last one
     */
    @Requires(value = StelleRechte.VERTRETUNG_EINSETZEN, schreibt = false)
    public VertretungListe liste(Vertretungszeit zeit, int nummer) {
        VertretungRepository.Anzahlen anzahlen = vertretungen.count(heute());
        Map<String, Long> anzahl = new LinkedHashMap<>();
        for (Vertretungszeit z : Vertretungszeit.values()) {
            anzahl.put(z.name(), anzahlen.von(z));
        }
        long gesamt = anzahlen.von(zeit);
        int seite = Seite.nummer(gesamt, nummer, JE_SEITE);
        List<VertretungZeile> zeilen = reader.zeilen(vertretungen.findSeite(zeit, heute(), seite, JE_SEITE), heute());
        return new VertretungListe(new Seite<>(zeilen, gesamt, seite, JE_SEITE), zeit, anzahl);
    }

    /** Whom the actor may have represented, and by whom. */
    @Requires(value = StelleRechte.VERTRETUNG_EINSETZEN, schreibt = false)
    public Vertretungsauswahl auswahl() {
        Long nurEigene = currentActor.get().hatSelbst(Rolle.PROJEKTLEITUNG)
                ? null
                : (Long) currentActor.get().kontoId();
        return new Vertretungsauswahl(
                vertretungen.findLeitungen(nurEigene, heute()), vertretungen.findVertretungsfaehige(heute()));
    }

    /**
     * Everything about one Vertretung.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = StelleRechte.VERTRETUNG_EINSETZEN, schreibt = false)
    public VertretungDetails details(long id) {
        return reader.details(vertretungen.get(id, heute()), heute());
    }

    /** What the actor should know today: for whom he acts, and what waits for his confirmation. */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public Vertretungshinweise hinweise() {
        return new Vertretungshinweise(
                reader.zeilen(vertretungen.findEigene(heute()), heute()), reader.zuBestaetigende(heute()));
    }

    /** For whom the actor acts today (rule R-4). */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public List<VertretungZeile> eigene() {
        return reader.zeilen(vertretungen.findEigene(heute()), heute());
    }

    /** What waits for a confirmation that the actor can give (rule R-4). */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public List<VertretungZeile> zuBestaetigende() {
        return reader.zuBestaetigende(heute());
    }

    /**
     * Names a deputy.
     *
     * @throws NotFoundException R-2 for a head or an account of another Kommune
     * @throws de.familienaudit.shared.ForbiddenException R-4.nicht_leitung
     * @throws BusinessRuleException R-4.…, R-3.administration_vertritt, all breaches of the form at once
     */
    @Requires(StelleRechte.VERTRETUNG_EINSETZEN)
    public VertretungEingesetzt einsetzen(VertretungEinsetzen command) {
        List<Violation> verstoesse = new ArrayList<>();
        if (command.leitungId() == null) {
            verstoesse.add(Violation.at("leitung", "form.pflichtfeld"));
        }
        if (command.vertreterId() == null) {
            verstoesse.add(Violation.at("vertreter", "form.pflichtfeld"));
        }
        verstoesse.addAll(VertretungseinsatzRule.angaben(command.von(), command.bis(), command.grund(), heute()));
        BusinessRuleException.throwIfAny(verstoesse);

        Stellenbesetzung leitung = vertretungen.getBesetzung(command.leitungId());
        befugnis().pruefeEinsetzen(leitung.kontoId().orElseThrow());
        Zeitraum zeitraum = Zeitraum.of(command.von(), command.bis());
        boolean landrat = vertretungen.istLandrat(leitung.kontoId().orElseThrow(), zeitraum);
        BusinessRuleException.throwIfAny(VertretungseinsatzRule.personen(
                leitung,
                command.vertreterId(),
                vertretungen.findRollen(command.vertreterId(), command.von()),
                landrat,
                command.von()));
        vertretungen
                .lockAndFindUeberschneidung(leitung, command.vertreterId(), zeitraum)
                .ifPresent(andere -> {
                    throw new BusinessRuleException(Violation.at(
                            "vertreter",
                            "R-4.ueberschneidet",
                            andere.gueltig().von().orElseThrow(),
                            andere.gueltig().bis().orElseThrow(),
                            andere.benanntVon()));
                });
        Vertretung vertretung =
                new Vertretung(leitung, command.vertreterId(), zeitraum, command.grund(), landrat, vermerk());
        vertretungen.save(vertretung);
        boolean lang = VertretungseinsatzRule.istLang(command.von(), command.bis());
        long tage = lang ? ChronoUnit.DAYS.between(command.von(), command.bis()) + 1 : 0;
        return new VertretungEingesetzt(
                vertretung.id(),
                tage,
                !VertretungseinsatzRule.istVertretungsfaehig(
                        vertretungen.findRollen(command.vertreterId(), command.bis())),
                vertretung.istUnbestaetigt());
    }

    /**
     * Ends a Vertretung at once.
     *
     * @throws de.familienaudit.shared.ForbiddenException R-4.nicht_beteiligt
     * @throws BusinessRuleException R-4.schon_beendet, R-4.schon_vorbei
     * @throws ConflictException G-4
     */
    @Requires(StelleRechte.VERTRETUNG_EINSETZEN)
    public void beenden(long id, int version) {
        Vertretung vertretung = vertretungen.lock(id, heute());
        int gespeichert = vertretung.version();
        befugnis().pruefeBeenden(vertretung);
        vertretung.beenden(vermerk(), heute());
        refuseIfChanged(vertretung, gespeichert, version);
    }

    /**
     * Files the document of appointment of a deputy of the Landrätin.
     *
     * @throws de.familienaudit.shared.ForbiddenException R-4.nicht_belegen
     * @throws BusinessRuleException R-4.urkunde_…, R-4.schon_bestaetigt and others
     * @throws ConflictException G-4
     */
    @Requires(StelleRechte.VERTRETUNG_EINSETZEN)
    public void urkundeHochladen(UrkundeHochladen command) {
        Vertretung vertretung = vertretungen.lock(command.vertretungId(), heute());
        int gespeichert = vertretung.version();
        befugnis().pruefeBelegen(vertretung);
        UrkundeRule.Angaben angaben = Urkundenablage.pruefe(command.datei());
        vertretung.pruefeUnbestaetigt(heute());
        refuseIfChanged(vertretung, gespeichert, command.version());
        vertretung.belegen(urkunden.ablegen(command.datei(), angaben, vermerk()), heute());
    }

    /**
     * The second person confirms a deputy of the Landrätin, having seen the document of this version.
     *
     * @throws de.familienaudit.shared.ForbiddenException R-3.administration_bestaetigt, R-4.bestaetigung_…
     * @throws BusinessRuleException R-4.urkunde_fehlt, R-4.schon_bestaetigt and others
     * @throws ConflictException G-4
     */
    @Requires(StelleRechte.VERTRETUNG_BESTAETIGEN)
    public void bestaetigen(long id, int version) {
        Vertretung vertretung = vertretungen.lock(id, heute());
        int gespeichert = vertretung.version();
        befugnis().pruefeBestaetigen(vertretung);
        vertretung.bestaetigen(vermerk(), heute());
        refuseIfChanged(vertretung, gespeichert, version);
    }

    /**
     * What a download of the document of appointment needs to know before its first byte.
     *
     * @throws NotFoundException R-2, also when there is none yet
     * @throws de.familienaudit.shared.ForbiddenException R-4.nicht_beteiligt
     */
    @Requires(value = StelleRechte.VERTRETUNG_EINSETZEN, schreibt = false)
    public AbgelegteDatei urkunde(long id) {
        Urkunde u = lesbareUrkunde(id);
        return new AbgelegteDatei(u.inhaltId(), u.dateiname(), u.medientyp(), u.sha256(), u.groesse());
    }

    /**
     * One piece of the document. Each piece is a transaction of its own: a slow client holds no connection to the database.
     *
     * @param inhaltId which document, as {@link #urkunde} answered it: a newer one never continues it
     * @param nummer from 0
     * @return empty after the last piece
     * @throws NotFoundException R-2, also when there is no document yet or a newer one took its place
     * @throws de.familienaudit.shared.ForbiddenException R-4.nicht_beteiligt
     */
    @Requires(value = StelleRechte.VERTRETUNG_EINSETZEN, schreibt = false)
    public byte[] stueck(long id, long inhaltId, int nummer) {
        Urkunde urkunde = lesbareUrkunde(id);
        if (urkunde.inhaltId() != inhaltId) {
            throw new NotFoundException();
        }
        return urkunden.stueck(urkunde, nummer);
    }

    private Urkunde lesbareUrkunde(long id) {
        Vertretung vertretung = vertretungen.get(id, heute()).vertretung();
        befugnis().pruefeUrkundeLesen(vertretung);
        return vertretung.urkunde().orElseThrow(NotFoundException::new);
    }

    /** Rule G-4; what can have changed without ending the matter is the document. */
    private void refuseIfChanged(Vertretung vertretung, int gespeichert, int gesehen) {
        if (gespeichert == gesehen) {
            return;
        }
        throw vertretung
                .urkunde()
                .map(u -> new ConflictException(
                        u.hochgeladen().name(),
                        u.dateiname(),
                        u.hochgeladen().am().atZone(ClockProducer.BERLIN).toLocalDateTime()))
                .orElseGet(ConflictException::new);
    }

    private VertretungsbefugnisPolicy befugnis() {
        return new VertretungsbefugnisPolicy(currentActor.get());
    }

    private Vermerk vermerk() {
        return Vermerk.von(currentActor.get(), clock.instant());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
