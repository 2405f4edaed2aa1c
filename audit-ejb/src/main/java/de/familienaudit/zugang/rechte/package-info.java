/** Room rechte: the permission table as the guard and the help page ask it (rule R-1). Stands alone. */
package de.familienaudit.zugang.rechte;
