// Runs the benchmark with the JDK that the toolchain chose; 'pages', 'explorer' or 'lighthouse' in bench.only measures that alone.
import org.apache.maven.toolchain.ToolchainManager

def toolchain = session.lookup(ToolchainManager.name).getToolchainFromBuildContext('jdk', session)
def command = [
    toolchain ? toolchain.findTool('java') : "${System.getProperty('java.home')}/bin/java",
    '-cp', project.testClasspathElements.join(File.pathSeparator),
    "-Dpayara.jar=${project.properties['payara.jar']}",
    "-Dportal.war=${project.build.directory}/${project.build.finalName}.war",
    "-Dportal.work=${project.build.directory}/bench",
    'org.acuerdo.bench.Bench'
]
def only = session.userProperties.getProperty('bench.only')
if (only) {
    command << only
}
def bench = new ProcessBuilder(command.collect { it.toString() }).inheritIO().start()
def stop = new Thread({ bench.destroy(); bench.waitFor() })
Runtime.runtime.addShutdownHook(stop)
if (bench.waitFor() != 0) {
    throw new RuntimeException('The benchmark did not come to its end.')
}
