// Starts the portal with the JDK that the toolchain chose, and waits for it: also after Ctrl-C or SIGTERM,
// so that whoever waits for Maven finds the ports free and the database at rest. (exec-maven-plugin does not wait.)
import org.apache.maven.toolchain.ToolchainManager

def toolchain = session.lookup(ToolchainManager.name).getToolchainFromBuildContext('jdk', session)
def command = [
    toolchain ? toolchain.findTool('java') : "${System.getProperty('java.home')}/bin/java",
    '-cp', project.testClasspathElements.join(File.pathSeparator),
    "-Dpayara.jar=${project.properties['payara.jar']}",
    "-Dportal.war=${project.build.directory}/${project.build.finalName}.war"
]
['portal.port', 'portal.data', 'portal.demo'].each {
    command << "-D$it=${session.userProperties.getProperty(it) ?: project.properties[it]}"
}
def portal = new ProcessBuilder(command.collect { it.toString() } + 'org.acuerdo.launch.Launcher').inheritIO().start()
def stop = new Thread({ portal.destroy(); portal.waitFor() })
Runtime.runtime.addShutdownHook(stop)
def code = portal.waitFor()
if (code != 0) {
    // The portal has said why in a sentence; Maven's own words would bury it.
    System.exit(code)
}
