package de.familienaudit.haushalt.satzung;

import de.familienaudit.dokument.Anhangsrecht;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rule H-2 for files: the documents of the legal steps hang on the Satzung; everybody may read them, the Kämmerei attaches them. */
@RequestScoped
class AnhangAnSatzung implements Anhangsrecht {

    @Inject
    private SatzungRepository satzungen;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Override
    public String art() {
        return "SATZUNG";
    }

    @Override
    public void pruefeLesen(long id) {
        if (!darf(HaushaltRechte.HAUSHALT_LESEN)) {
            throw new NotFoundException();
        }
        satzungen.get(id);
    }

    @Override
    public String pruefeAnfuegen(long id) {
        pruefeLesen(id);
        if (!darf(HaushaltRechte.HAUSHALT_PFLEGEN) || satzungen.get(id).istZurueckgenommen()) {
            throw new ForbiddenException();
        }
        return "";
    }

    private boolean darf(String aktion) {
        return accessTable.erlaubt(currentActor.get(), aktion);
    }
}
