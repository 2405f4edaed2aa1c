package de.familienaudit.web.frame;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Adds a fingerprint of the content to the address of our own resources, so that a browser may keep them for a year
 * and still sees a new release at once; two servers with the same release give the same address.
 */
public class FingerprintResourceHandler extends ResourceHandlerWrapper {

    private static final Set<String> LIBRARIES = Set.of("css", "js", "audit");

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    public FingerprintResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String resourceName) {
        return fingerprinted(super.createResource(resourceName));
    }

    @Override
    public Resource createResource(String resourceName, String libraryName) {
        return fingerprinted(super.createResource(resourceName, libraryName));
    }

    @Override
    public Resource createResource(String resourceName, String libraryName, String contentType) {
        return fingerprinted(super.createResource(resourceName, libraryName, contentType));
    }

    private Resource fingerprinted(Resource resource) {
        if (resource == null || resource.getLibraryName() == null || !LIBRARIES.contains(resource.getLibraryName())) {
            return resource;
        }
        return new Fingerprinted(resource);
    }

    private String fingerprint(Resource resource) {
        return fingerprints.computeIfAbsent(resource.getLibraryName() + "/" + resource.getResourceName(), key -> {
            CRC32 crc = new CRC32();
            try (InputStream in = resource.getInputStream()) {
                crc.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Long.toHexString(crc.getValue());
        });
    }

    private final class Fingerprinted extends ResourceWrapper {

        private Fingerprinted(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + "v=" + fingerprint(getWrapped());
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
            if (FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .containsKey("v")) {
                headers.put("Cache-Control", "public, max-age=31536000, immutable");
            }
            return headers;
        }
    }
}
