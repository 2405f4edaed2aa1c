/** Rule R-1: who may do what. */
package de.familienaudit.zugang.domain.rechte;
