package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What money lies on a measure or a paper, for the pages of those (rules H-9, H-13, V-10). */
@Stateless
@Guarded
public class BindungsauskunftService {

    /** Commitments of one measure or paper that are shown on its page. */
    public static final int HOECHSTENS = 50;

    @Inject
    private BindungsauskunftQuery query;

    /** Nothing for a measure that is not there. */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Bindungsauskunft zuMassnahme(long massnahmeId) {
        return query.zuMassnahme(massnahmeId, HOECHSTENS);
    }

    /** Nothing for a paper that is not there or that the actor may not see (R-2, V-10). */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Bindungsauskunft zuVorlage(long vorlageId) {
        return query.zuVorlage(vorlageId, HOECHSTENS);
    }
}
