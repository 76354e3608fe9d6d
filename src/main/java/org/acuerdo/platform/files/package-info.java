/**
 * Files that people upload: known by their content, kept under its hash, never changed. It knows nothing of who may read
 * which: whoever lists a file answers for that.
 */
package org.acuerdo.platform.files;
