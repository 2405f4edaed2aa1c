package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Leseplatz;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Sha256;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.aufnahme.Importdatei;
import de.familienaudit.zielvereinbarung.domain.fassung.Quelldokument;
import de.familienaudit.zielvereinbarung.einlesen.DokumentReader;
import de.familienaudit.zielvereinbarung.einlesen.GeleseneVereinbarung;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/**
 * Taking an agreement over from a document: upload, look at what was understood, take over or throw away. Between the
 * steps only the document itself is kept; it is read again each time, so that nothing depends on one server's memory.
 */
@Stateless
@Guarded
public class ImportService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Leseplatz leseplatz;

    @Inject
    private ImportPreview preview;

    @Inject
    private ImportStorage storage;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * Reads a document and keeps it for the next step.
     *
     * @return id for the following steps
     * @throws de.familienaudit.shared.BusinessRuleException A-2.datei_… when it cannot be read, A-2.keine_vereinbarung
     */
    @Requires(ZielvereinbarungRechte.ZIELVEREINBARUNG_IMPORTIEREN)
    public long hochladen(DokumentHochladen command) {
        read(command.barerName(), command.inhalt());
        em.createNativeQuery("select cast(liegengebliebenes_loeschen() as text)")
                .getSingleResult();
        Akteur akteur = currentActor.get();
        Importdatei datei = new Importdatei(
                akteur.kommuneId(),
                akteur.kontoId(),
                new Quelldokument(command.barerName(), Sha256.hex(command.inhalt())),
                command.inhalt(),
                clock.instant());
        em.persist(datei);
        em.flush();
        return datei.id();
    }

    /**
     * What was understood, and how it differs from what is there.
     *
     * @param zielvereinbarungId compare with this agreement; null lets the program propose one, 0 means a new agreement
     * @throws NotFoundException R-2, also for a document that somebody else uploaded
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_IMPORTIEREN, schreibt = false)
    public ImportVorschau vorschau(long importId, Long zielvereinbarungId) {
        Importdatei datei = get(importId, LockModeType.NONE);
        return preview.build(datei, read(datei), zielvereinbarungId);
    }

    /**
     * Takes the document over as a draft; the uploaded file is gone afterwards, so that a second click finds nothing.
     *
     * @throws NotFoundException R-2
     * @throws de.familienaudit.shared.BusinessRuleException A-1.…, A-3.…, A-10.laufzeit_verkehrt, G-1.grund_fehlt
     */
    @Requires(ZielvereinbarungRechte.ZIELVEREINBARUNG_IMPORTIEREN)
    public ImportErgebnis uebernehmen(ImportUebernehmen command) {
        Importdatei datei = get(command.importId(), LockModeType.PESSIMISTIC_WRITE);
        ImportErgebnis ergebnis = storage.store(datei.quelle(), read(datei), command);
        em.remove(datei);
        return ergebnis;
    }

    /** Throws an uploaded document away; one that is gone already is no mistake. */
    @Requires(ZielvereinbarungRechte.ZIELVEREINBARUNG_IMPORTIEREN)
    public void verwerfen(long importId) {
        em.createQuery("delete from Importdatei i where i.id = :id and i.kommuneId = :kommune and i.kontoId = :konto")
                .setParameter("id", importId)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("konto", currentActor.get().kontoId())
                .executeUpdate();
    }

    private Importdatei get(long id, LockModeType lock) {
        return em.createQuery(
                        "select i from Importdatei i where i.id = :id and i.kommuneId = :kommune and i.kontoId = :konto",
                        Importdatei.class)
                .setParameter("id", id)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("konto", currentActor.get().kontoId())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private GeleseneVereinbarung read(Importdatei datei) {
        return read(datei.quelle().dateiname(), datei.inhalt());
    }

    private GeleseneVereinbarung read(String dateiname, byte[] inhalt) {
        return leseplatz.lies("A-2", () -> new DokumentReader().lies(dateiname, inhalt));
    }
}
