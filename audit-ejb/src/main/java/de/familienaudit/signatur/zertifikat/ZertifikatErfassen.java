package de.familienaudit.signatur.zertifikat;

import java.util.Objects;

/**
 * Command: record whose certificate this is (S-1). Only the public part; a key is refused.
 *
 * @param kontoId the person; null for none chosen
 * @param zertifikat content of a .cer, .crt or .pem file; empty for none
 */
public record ZertifikatErfassen(Long kontoId, byte[] zertifikat) {

    public ZertifikatErfassen {
        zertifikat = Objects.requireNonNullElse(zertifikat, new byte[0]);
    }

    @Override
    public String toString() {
        return "ZertifikatErfassen[" + kontoId + "]";
    }

    @Override
    public boolean equals(Object o) {
        return this == o;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(kontoId);
    }
}
