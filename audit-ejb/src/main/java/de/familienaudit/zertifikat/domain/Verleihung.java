package de.familienaudit.zertifikat.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** How a stage began: award, resolution, contract. What nobody documents is unknown. */
@Embeddable
public class Verleihung implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "verliehen_am", updatable = false)
    private LocalDate tag;

    @Column(name = "verleihung", updatable = false)
    private String form;

    @Column(name = "beschlossen_am", updatable = false)
    private LocalDate beschlossenAm;

    @Column(updatable = false)
    private String beschluss;

    @Column(name = "vertrag_am", updatable = false)
    private LocalDate vertragAm;

    protected Verleihung() {}

    /**
     * @param tag day of the award; null when unknown, or for an Erhaltung, which begins without one
     * @param form how it was awarded, for example by video; may be empty
     * @param beschlossenAm day of the resolution that decides it; null when unknown
     * @param beschluss body and paper of the resolution; may be empty
     * @param vertragAm day of the contract; null when unknown
     */
    public Verleihung(LocalDate tag, String form, LocalDate beschlossenAm, String beschluss, LocalDate vertragAm) {
        this.tag = tag;
        this.form = form.strip();
        this.beschlossenAm = beschlossenAm;
        this.beschluss = beschluss.strip();
        this.vertragAm = vertragAm;
    }

    public Optional<LocalDate> tag() {
        return Optional.ofNullable(tag);
    }

    public String form() {
        return form;
    }

    public Optional<LocalDate> beschlossenAm() {
        return Optional.ofNullable(beschlossenAm);
    }

    public String beschluss() {
        return beschluss;
    }

    public Optional<LocalDate> vertragAm() {
        return Optional.ofNullable(vertragAm);
    }
}
