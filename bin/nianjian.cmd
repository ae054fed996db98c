@echo off
rem Starts Nianjian on Windows: finds Java, builds the program if it is not built yet, and passes all arguments on.
rem Environment: JAVA_HOME, JAVA_OPTS (options for the Java virtual machine).
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "NJ_HOME=%%~fI"
set "NJ_JAR=%NJ_HOME%\target\nianjian.jar"
set "NJ_MAIN=%NJ_HOME%\src\main"

rem Our output is UTF-8; the console gets its own code page back at the end.
set "NJ_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set "NJ_PAGE=%%P"
chcp 65001 >nul 2>&1

rem Java: JAVA_HOME first, then PATH.
set "NJ_JAVA="
set "NJ_OLD="
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined NJ_JAVA for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined NJ_JAVA goto nojava

rem The program: built when it is missing or older than its sources. A distribution has no pom.xml.
if not exist "%NJ_HOME%\pom.xml" goto built
if not exist "%NJ_JAR%" goto build
powershell -NoProfile -NonInteractive -Command "$t = (Get-Item -LiteralPath $env:NJ_JAR).LastWriteTimeUtc; $p = @('pom.xml', 'src\main', 'themes\default') | ForEach-Object { Join-Path $env:NJ_HOME $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-Item -LiteralPath $p | ForEach-Object { $_; if ($_.PSIsContainer) { Get-ChildItem -LiteralPath $_.FullName -Recurse -Force } } | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 3 }" <nul
if not errorlevel 3 goto built
if errorlevel 4 goto built

:build
where /q mvn
if errorlevel 1 goto nomaven
echo nianjian: building the program, the first time downloads libraries ... / 正在构建程序 ... 1>&2
pushd "%NJ_HOME%"
call mvn -q -Dmaven.test.skip=true package <nul 1>&2
set "NJ_CODE=%ERRORLEVEL%"
popd
if not "%NJ_CODE%"=="0" goto failed

:built
if not exist "%NJ_JAR%" goto nojar
set "NJ_PATH=%NJ_JAR%"
if exist "%NJ_HOME%\target\lib\*.jar" set "NJ_PATH=%NJ_JAR%;%NJ_HOME%\target\lib\*"
"%NJ_JAVA%" -Xshare:auto -Xlog:disable -XX:-PrintWarnings -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xss2m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %JAVA_OPTS% -cp "%NJ_PATH%" nianjian.cli.Main %*
set "NJ_CODE=%ERRORLEVEL%"
goto end

rem Takes the Java at %1 if it is 17 or later.
:try
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
set "NJ_VERSION="
for /f "tokens=3" %%V in ('""%~1" -version 2>&1" ^| findstr /c:" version "') do if not defined NJ_VERSION set "NJ_VERSION=%%~V"
set "NJ_MAJOR=0"
for /f "tokens=1 delims=.-+" %%M in ("%NJ_VERSION%") do set "NJ_MAJOR=%%M"
if %NJ_MAJOR% GEQ 17 (set "NJ_JAVA=%~1") else (set "NJ_OLD=%~1 (%NJ_VERSION%)")
exit /b 0

:nojava
echo nianjian: Java 17 or later is needed. Install it, then set JAVA_HOME or PATH. 1>&2
echo nianjian: 需要 Java 17 或更高版本。请安装后设置 JAVA_HOME 或 PATH。 1>&2
if defined NJ_OLD echo   found, but too old / 找到的版本太旧: "%NJ_OLD%" 1>&2
set "NJ_CODE=2"
goto end

:nomaven
echo nianjian: the program is not built or out of date, and building it needs Maven (the command mvn). 1>&2
echo nianjian: 程序尚未构建或已过期,构建需要 Maven(命令 mvn)。 1>&2
set "NJ_CODE=2"
goto end

:failed
echo nianjian: the build failed, see above. / 构建失败,见上。 1>&2
set "NJ_CODE=74"
goto end

:nojar
echo nianjian: not found / 找不到: "%NJ_JAR%" 1>&2
set "NJ_CODE=74"

:end
if defined NJ_PAGE chcp %NJ_PAGE% >nul 2>&1
exit /b %NJ_CODE%
