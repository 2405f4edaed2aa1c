package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.fassung.FassungEffect;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** One change of the responsible Stelle or a time for several measures of a draft, with a preview (rules ). */
@Stateless
@Guarded
public class SammelaenderungService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private SammelReader reader;

    @Inject
    private SammelQuery query;

    @Inject
    private SammelBuilder bau;

    @Inject
    private FassungEffect wirkung;

    /**
     * A page of the measures of a draft to choose from.
     *
     * @param handlungsfeld number of the Handlungsfeld, null for all
     * @param stelleId only measures for which this Stelle is accountable or named, null for all
     * @param seite number of the page, from 1
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public SammelAuswahl auswahl(long fassungId, Integer handlungsfeld, Long stelleId, int seite) {
        return reader.read(fassungen.get(fassungId), handlungsfeld, stelleId, seite);
    }

    /**
     * The version of each of these measures as it is now (rule G-4), for somebody who was told of a change in between;
     * those that are gone are left out.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<SammelAendern.Gewaehlt> versionen(long fassungId, List<Long> massnahmen) {
        return query.versionen(fassungen.get(fassungId).id(), massnahmen);
    }

    /**
     * What the change would do; nothing is stored.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException A-3.…, A-4.zeit_fehlt, A-5.grenzen_verkehrt, form.zu_lang
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public SammelVorschau vorschau(SammelAendern command) {
        return bau.vorschau(fassungen.get(command.fassungId()), command);
    }

    /**
     * Changes the chosen measures; one that would become wrong stays as it is.
     *
     * @return numbers of the changed measures
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4
     * @throws BusinessRuleException G-1.kein_entwurf, A-3.…, A-4.zeit_fehlt, A-5.grenzen_verkehrt, form.zu_lang
     */
    @Requires(ZielvereinbarungRechte.FASSUNG_BEARBEITEN)
    public List<String> aendern(SammelAendern command) {
        Fassung fassung = fassungen.lock(command.fassungId());
        fassung.bearbeitet(wirkung.erfassung());
        return bau.aendern(fassung, command);
    }
}
