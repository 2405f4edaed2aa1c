package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.dokument.Anhangsrecht;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rule A-9 for files: the evidence of examination, decision and signature hangs on the Fassung; everybody may read it. */
@RequestScoped
class AnhangAnFassung implements Anhangsrecht {

    /** Kind of record as {@link #art} tells it. */
    static final String ART = "FASSUNG";

    @Inject
    private FassungRepository fassungen;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Override
    public String art() {
        return ART;
    }

    @Override
    public void pruefeLesen(long id) {
        if (!darf(ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN)) {
            throw new NotFoundException();
        }
        fassungen.get(id);
    }

    @Override
    public String pruefeAnfuegen(long id) {
        pruefeLesen(id);
        if (!darf(ZielvereinbarungRechte.FASSUNG_PRUEFEN)) {
            throw new ForbiddenException();
        }
        return "";
    }

    private boolean darf(String aktion) {
        return accessTable.erlaubt(currentActor.get(), aktion);
    }
}
