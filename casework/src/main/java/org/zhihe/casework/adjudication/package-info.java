/** Administrative adjudication of patent infringement on request (国知局令第81号). */
package org.zhihe.casework.adjudication;
