package de.familienaudit.dokument;

import de.familienaudit.dokument.domain.Anhang;
import de.familienaudit.dokument.domain.Bezug;
import de.familienaudit.dokument.domain.DateiRule;
import de.familienaudit.dokument.domain.Dateiinhalt;
import de.familienaudit.dokument.domain.RueckzugPolicy;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Files attached to records of other slices: evidence, protocols, pictures (rule G-1). */
@Stateless
@Guarded
public class AnhangService {

    @Inject
    private AnhangRepository anhaenge;

    @Inject
    private Dateiablage ablage;

    @Inject
    @Any
    private Instance<Anhangsrecht> rechte;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** All versions of all files of a record, the newest file first, under it its older versions. */
    @Requires(value = DokumentRechte.ANHANG_LESEN, schreibt = false)
    public List<AnhangZeile> liste(String bezugArt, long bezugId) {
        recht(bezugArt).pruefeLesen(bezugId);
        RueckzugPolicy rueckzug = rueckzug();
        return anhaenge.find(new Bezug(bezugArt, bezugId)).stream()
                .map(zeile -> zeile.fuer(rueckzug))
                .toList();
    }

    /** Those of these records of the actor's Kommune that ever had a file; one statement, however many there are. */
    @Requires(value = DokumentRechte.ANHANG_LESEN, schreibt = false)
    public Set<Long> mitDateien(String bezugArt, Collection<Long> bezugIds) {
        return anhaenge.findMitDateien(bezugArt, bezugIds);
    }

    /**
     * Attaches a file, or a new version of one.
     *
     * @throws BusinessRuleException G-1.datei_… with what is wrong with the file or its particulars
     * @throws NotFoundException R-2
     * @throws ForbiddenException when the actor may not attach to this record
     */
    @Requires(DokumentRechte.ANHANG_ANFUEGEN)
    public void anfuegen(AnhangHinzufuegen command) {
        Bezug bezug = new Bezug(command.bezugArt(), command.bezugId());
        String inVertretung = recht(bezug.art()).pruefeAnfuegen(bezug.id());
        Anhang frueherer = command.ersetzt() == null ? null : desBezugs(command.ersetzt(), bezug);
        String name = DateiRule.name(command.datei().name());
        DateiRule.groesse(command.datei().groesse());
        Dateiinhalt inhalt = ablage.annehmen(command.datei(), name);
        long reihe = frueherer == null ? anhaenge.neueReihe() : frueherer.reihe();
        int version = frueherer == null ? 1 : anhaenge.naechsteVersion(reihe);
        anhaenge.save(new Anhang(
                bezug,
                reihe,
                version,
                inhalt,
                name,
                command.beschreibung(),
                command.wirksamAm(),
                hochlader(inVertretung)));
    }

    /** A new version belongs to the record of the old one; any other id answers like none (rule R-2). */
    private Anhang desBezugs(long id, Bezug bezug) {
        Anhang anhang = anhaenge.get(id);
        if (!anhang.bezug().equals(bezug)) {
            throw new NotFoundException();
        }
        return anhang;
    }

    /**
     * Withdraws a version; whoever uploaded it, or the Projektleitung.
     *
     * @throws BusinessRuleException G-1.datei_grund_fehlt, G-1.datei_schon_zurueckgezogen
     * @throws ForbiddenException G-1.datei_fremd
     */
    @Requires(DokumentRechte.ANHANG_ANFUEGEN)
    public void zurueckziehen(long anhangId, String grund) {
        Anhang anhang = anhaenge.get(anhangId);
        recht(anhang.bezug().art()).pruefeLesen(anhang.bezug().id());
        rueckzug().pruefe(anhang.hochgeladenVonKonto());
        anhang.zurueckziehen(grund, hochlader(""));
    }

    /** What a download needs to know before its first byte. */
    @Requires(value = DokumentRechte.ANHANG_LESEN, schreibt = false)
    public AnhangDatei datei(long anhangId) {
        Anhang anhang = lesbar(anhangId);
        return new AnhangDatei(
                anhang.id(),
                anhang.dateiname(),
                anhang.inhalt().medientyp(),
                anhang.inhalt().groesse());
    }

    /**
     * One piece of a file. Each piece is a transaction of its own: a slow client holds no connection to the database.
     *
     * @param nummer from 0
     * @return empty after the last piece
     */
    @Requires(value = DokumentRechte.ANHANG_LESEN, schreibt = false)
    public byte[] stueck(long anhangId, int nummer) {
        return ablage.stueck(lesbar(anhangId).inhalt().id(), nummer);
    }

    private Anhang lesbar(long anhangId) {
        Anhang anhang = anhaenge.get(anhangId);
        recht(anhang.bezug().art()).pruefeLesen(anhang.bezug().id());
        return anhang;
    }

    private RueckzugPolicy rueckzug() {
        Akteur akteur = currentActor.get();
        return new RueckzugPolicy(akteur.kontoId(), akteur.hat(Rolle.PROJEKTLEITUNG));
    }

    private Anhangsrecht recht(String art) {
        return rechte.stream().filter(r -> r.art().equals(art)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Anhang.Hochlader hochlader(String inVertretung) {
        Akteur akteur = currentActor.get();
        return new Anhang.Hochlader(akteur.kontoId(), akteur.anzeigename(), inVertretung, clock.instant());
    }
}
