package de.familienaudit.web.vorlage.mitzeichnung;

import de.familienaudit.vorlage.stellungnahme.Haushaltsaussage;

/** What the page of a paper asks of the budget while the Kämmerei answers; the page of the budget above gives it. */
public interface Haushaltsbeigabe {

    /** To go with the answer; nothing from others than the Kämmerei. */
    Haushaltsaussage aussage();

    /** After somebody else was faster; what was typed stays. */
    void neuLesen();
}
