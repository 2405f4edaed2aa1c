package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmung;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsakte;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Keeps a word of the Kämmerei with its conditions (rule H-4); the rules come first. */
@Dependent
public class Zustimmungswerk {

    @Inject
    private ZustimmungRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * @param folge which word to this request it is, from 1
     * @param text may be empty where it is a consent
     */
    public void sage(Bindungsakte antrag, int folge, Zustimmung gesagt, String text) {
        Akteur wer = currentActor.get();
        Zustimmungsakte wort =
                new Zustimmungsakte(antrag, folge, gesagt, text, wer.kontoId(), Erfassung.von(wer, clock.instant()));
        repository.save(wort);
        List<Bedingungsakte> bedingungen = new ArrayList<>();
        for (Bedingung bedingung : gesagt.bedingungen()) {
            bedingungen.add(new Bedingungsakte(wort, bedingungen.size() + 1, bedingung));
        }
        repository.saveAll(bedingungen);
    }
}
