package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Vermerk;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Schriftstueckart;
import de.familienaudit.signatur.domain.Schriftstueckstatus;
import de.familienaudit.signatur.domain.Unterzeichnung;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers put forward for signature: lists, one paper, its files, and taking one back (rules S-2, S-3, G-1). */
@Stateless
@Guarded
public class SchriftstueckService {

    /** Rows on one page of the list. */
    public static final int JE_SEITE = 50;

    /** Value of the filter for everything that waits. */
    public static final String OFFEN = "OFFEN";

    @Inject
    private SchriftstueckRepository papiere;

    @Inject
    private SchriftstueckReader reader;

    @Inject
    private Dateiablage ablage;

    @Inject
    private Schriftstueckherkuenfte herkuenfte;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** One page of the papers of the Kommune, newest first. */
    @Requires(value = SignaturRechte.SCHRIFTSTUECK_LESEN, schreibt = false)
    public Seite<SchriftstueckZeile> liste(SchriftstueckFilter filter) {
        Set<Schriftstueckstatus> status = status(filter.status());
        long gesamt = papiere.count(status);
        int nummer = Seite.nummer(gesamt, filter.seite(), JE_SEITE);
        return new Seite<>(papiere.findSeite(status, nummer, JE_SEITE), gesamt, nummer, JE_SEITE);
    }

    private static Set<Schriftstueckstatus> status(String name) {
        return Arrays.stream(Schriftstueckstatus.values())
                .filter(s -> s.name().equals(name) || (OFFEN.equals(name) && s.istOffen()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Schriftstueckstatus.class)));
    }

    /**
     * The papers made from records of an upper slice, newest first.
     *
     * @param art kind of paper, for example {@code ZIELVEREINBARUNG}
     */
    @Requires(value = SignaturRechte.SCHRIFTSTUECK_LESEN, schreibt = false)
    public List<SchriftstueckZeile> zuBezug(String art, Collection<Long> bezugIds) {
        return bezugIds.isEmpty() ? List.of() : papiere.findZuBezug(Schriftstueckart.valueOf(art), bezugIds);
    }

    /**
     * A paper with everything that became of it.
     *
     * @throws NotFoundException R-2
     */
    @Requires(value = SignaturRechte.SCHRIFTSTUECK_LESEN, schreibt = false)
    public SchriftstueckDetails details(long id) {
        return reader.details(papiere.get(id));
    }

    /**
     * What a download needs to know before its first byte.
     *
     * @param unterzeichnet whether the signed file (or the scan) is meant, else the frozen one
     * @throws NotFoundException R-2, also when nobody signed yet
     */
    @Requires(value = SignaturRechte.SCHRIFTSTUECK_LESEN, schreibt = false)
    public SchriftstueckDatei datei(long id, boolean unterzeichnet) {
        Schriftstueck.Datei datei = gespeicherte(id, unterzeichnet);
        boolean eigene = !unterzeichnet || papiere.get(id).status() == Schriftstueckstatus.UNTERZEICHNET;
        return new SchriftstueckDatei(datei.dateiname(), datei.medientyp(), datei.groesse(), eigene);
    }

    /**
     * One piece of a file. Each piece is a transaction of its own: a slow client holds no connection to the database.
     *
     * @param nummer from 0
     * @return empty after the last piece
     * @throws NotFoundException R-2
     */
    @Requires(value = SignaturRechte.SCHRIFTSTUECK_LESEN, schreibt = false)
    public byte[] stueck(long id, boolean unterzeichnet, int nummer) {
        return ablage.stueck(gespeicherte(id, unterzeichnet).inhaltId(), nummer);
    }

    private Schriftstueck.Datei gespeicherte(long id, boolean unterzeichnet) {
        Schriftstueck schriftstueck = papiere.get(id);
        return unterzeichnet
                ? papiere.findUnterzeichnung(id).map(Unterzeichnung::datei).orElseThrow(NotFoundException::new)
                : schriftstueck.datei();
    }

    /**
     * Takes a paper back that nobody signed yet; it stays readable.
     *
     * @param version version that the author saw (rule G-4)
     * @throws NotFoundException R-2
     * @throws ForbiddenException S-2.anderer_legt_vor for a role that does not put papers of this kind forward
     * @throws BusinessRuleException S-2.grund_fehlt, S-2.uebergang
     * @throws ConflictException G-4
     */
    @Requires(SignaturRechte.SCHRIFTSTUECK_ZURUECKZIEHEN)
    public void zurueckziehen(long id, int version, String grund) {
        Schriftstueck schriftstueck = papiere.lock(id);
        if (!accessTable.erlaubt(
                currentActor.get(), herkuenfte.von(schriftstueck.art()).recht())) {
            throw new ForbiddenException(Violation.of("S-2.anderer_legt_vor"));
        }
        Offenheit.pruefe(schriftstueck, papiere, version);
        schriftstueck.zurueckziehen(grund, Vermerk.von(currentActor.get(), clock.instant()));
    }
}
