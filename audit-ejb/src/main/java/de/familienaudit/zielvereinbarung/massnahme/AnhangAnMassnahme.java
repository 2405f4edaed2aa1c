package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.dokument.Anhangsrecht;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Vertretungsvermerk;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fortschritt.MeldeberechtigungPolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rule A-8 for files: whoever may report or comment on a measure may attach files to it; everybody may read them. */
@RequestScoped
class AnhangAnMassnahme implements Anhangsrecht {

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private MassnahmeReader reader;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Vertretungsvermerk vermerk;

    @Override
    public String art() {
        return "MASSNAHME";
    }

    @Override
    public void pruefeLesen(long id) {
        if (!accessTable.erlaubt(currentActor.get(), ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN)) {
            throw new NotFoundException();
        }
        massnahmen.getFortschritt(id);
    }

    @Override
    public String pruefeAnfuegen(long id) {
        pruefeLesen(id);
        MeldeberechtigungPolicy berechtigung = reader.berechtigung(id);
        berechtigung.pruefeKommentieren();
        String inVertretungVon = berechtigung.kommentiertAls().inVertretungVon();
        vermerk.setzen(inVertretungVon);
        return inVertretungVon;
    }
}
