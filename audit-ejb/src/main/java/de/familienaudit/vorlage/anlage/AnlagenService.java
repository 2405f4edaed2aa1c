package de.familienaudit.vorlage.anlage;

import de.familienaudit.dokument.Dateiablage;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.papier.PapierRechte;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Annexes of papers, to be read (rules V-10, V-12). */
@Stateless
@Guarded
public class AnlagenService {

    @Inject
    private AnlagenRepository repository;

    @Inject
    private Dateiablage ablage;

    /**
     * Those that a recording has and the person may see, in their order; none for a paper that the person may not see.
     *
     * @param aufzeichnung number of the recording
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public List<AnlageZeile> anlagen(long vorlageId, int aufzeichnung) {
        return repository.findZeilen(vorlageId, aufzeichnung);
    }

    /**
     * What a download needs to know before its first byte.
     *
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public AnlageZeile datei(long id) {
        return repository.findZeile(id);
    }

    /**
     * One piece of the file, in a transaction of its own.
     *
     * @param nummer from 0
     * @return empty after the last piece
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = PapierRechte.VORLAGEN_LESEN, schreibt = false)
    public byte[] stueck(long id, int nummer) {
        return ablage.stueck(repository.get(id).inhaltId(), nummer);
    }
}
