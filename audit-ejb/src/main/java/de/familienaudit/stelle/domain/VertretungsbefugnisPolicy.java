package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules: who may do what with a Vertretung. Only own roles count here, never those that come from a
 * deputyship: a deputy neither names nor confirms a deputy.
 *
 * @param akteur who wants to
 */
public record VertretungsbefugnisPolicy(Akteur akteur) {

    /** The holder names a deputy for himself, the Projektleitung for anybody. */
    public boolean darfEinsetzen(long inhaberId) {
        return akteur.kontoId() == inhaberId || akteur.hatSelbst(Rolle.PROJEKTLEITUNG);
    }

    /** Whoever may name, and the deputy himself, who lays it down. */
    public boolean darfBeenden(Vertretung v) {
        return darfEinsetzen(v.inhaberId()) || akteur.kontoId() == v.vertreterId();
    }

    /** Whoever names or confirms, but not the deputy: nobody brings his own document of appointment. */
    public boolean darfBelegen(Vertretung v) {
        return akteur.kontoId() != v.vertreterId() && (darfEinsetzen(v.inhaberId()) || istZweitePerson());
    }

    /** Whoever is concerned or may have to confirm. */
    public boolean darfUrkundeLesen(Vertretung v) {
        return darfBeenden(v) || istZweitePerson();
    }

    public boolean darfBestaetigen(Vertretung v) {
        return hindernisse(v).isEmpty();
    }

    /** Why the actor is not the second person that may confirm; empty when he is. */
    public List<Violation> hindernisse(Vertretung v) {
        List<Violation> hindernisse = new ArrayList<>();
        if (akteur.hat(Rolle.ADMINISTRATION)) {
            hindernisse.add(Violation.of("R-3.administration_bestaetigt"));
        }
        if (!istZweitePerson()) {
            hindernisse.add(Violation.of("R-4.bestaetigung_nur_selbst"));
        }
        if (v.benanntVonKonto().filter(konto -> konto == akteur.kontoId()).isPresent()) {
            hindernisse.add(Violation.of("R-4.bestaetigung_durch_zweite"));
        }
        if (akteur.kontoId() == v.vertreterId()) {
            hindernisse.add(Violation.of("R-4.bestaetigung_durch_vertreter"));
        }
        return hindernisse;
    }

    /** @throws ForbiddenException R-4.nicht_leitung */
    public void pruefeEinsetzen(long inhaberId) {
        require(darfEinsetzen(inhaberId), "R-4.nicht_leitung");
    }

    /** @throws ForbiddenException R-4.nicht_beteiligt */
    public void pruefeBeenden(Vertretung v) {
        require(darfBeenden(v), "R-4.nicht_beteiligt");
    }

    /** @throws ForbiddenException R-4.nicht_belegen */
    public void pruefeBelegen(Vertretung v) {
        require(darfBelegen(v), "R-4.nicht_belegen");
    }

    /** @throws ForbiddenException R-4.nicht_beteiligt */
    public void pruefeUrkundeLesen(Vertretung v) {
        require(darfUrkundeLesen(v), "R-4.nicht_beteiligt");
    }

    /** @throws ForbiddenException the first of {@link #hindernisse} */
    public void pruefeBestaetigen(Vertretung v) {
        List<Violation> hindernisse = hindernisse(v);
        if (!hindernisse.isEmpty()) {
            throw new ForbiddenException(hindernisse.get(0));
        }
    }

    private boolean istZweitePerson() {
        return akteur.hatSelbst(Rolle.PROJEKTLEITUNG)
                || akteur.hatSelbst(Rolle.LANDRAT)
                || akteur.hatSelbst(Rolle.GREMIENBUERO);
    }

    private static void require(boolean allowed, String code) {
        if (!allowed) {
            throw new ForbiddenException(Violation.of(code));
        }
    }
}
