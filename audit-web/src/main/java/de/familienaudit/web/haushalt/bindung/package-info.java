/** Pages of commitments: asked for, consented to and committed, and the exceptions of the law (H-3, H-4, H-9, R-3). */
package de.familienaudit.web.haushalt.bindung;
